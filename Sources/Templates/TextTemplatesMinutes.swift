extension TextTemplates {
  static let minutesChinese = """
    {{// 会议纪要：议程、出席、各单位汇报、会议决定。 }}
    # {{name}}纪要

    - 时间：{{day}}
    {{#if place}}
    - 地点：{{place}}
    {{/if}}
    {{#if chair}}
    - 主持：{{chair}}
    {{/if}}
    {{#if present}}
    - 出席：{{present}}
    {{/if}}
    {{#if excused}}
    - 请假：{{excused}}
    {{/if}}
    {{#if observers}}
    - 列席：{{observers}}
    {{/if}}
    {{#if sample}}
    **{{sample}}**
    {{/if}}

    ## 一、会议听取的情况
    {{#if completion}}
    截至{{asOf}}，全年目标综合完成率 {{completion}}，序时进度 {{pace}}，{{lamp}}。
    {{/if}}
    {{#if agenda}}
    会议依次听取了以下单位的汇报：
    {{/if}}
    {{#each agenda}}

    **{{number}}. {{unit}}**
    {{#each highlights}}
    - 亮点：{{text}}
    {{/each}}
    {{#each problems}}
    - 问题：{{text}}
    {{/each}}
    {{#each nextSteps}}
    - 下一步：{{text}}
    {{/each}}
    {{/each}}

    ## 二、会议决定
    {{#if decisions}}
    {{#each decisions}}
    {{number}}. {{title}}。责任：{{who}}{{#if helping}}，配合：{{helping}}{{/if}}；时限：{{due}}{{#if measure}}；完成标准：{{measure}}{{/if}}。
    {{/each}}
    {{else}}
    没有记下决定。
    {{/if}}

    {{organisation}}
    {{date}}
    """

  static let minutesEnglish = """
    {{// Minutes: agenda, attendance, what units reported, what was decided. }}
    # Minutes: {{name}}

    - Day: {{day}}
    {{#if place}}
    - Place: {{place}}
    {{/if}}
    {{#if chair}}
    - Chair: {{chair}}
    {{/if}}
    {{#if present}}
    - Present: {{present}}
    {{/if}}
    {{#if excused}}
    - Excused: {{excused}}
    {{/if}}
    {{#if observers}}
    - Sitting in: {{observers}}
    {{/if}}
    {{#if sample}}
    **{{sample}}**
    {{/if}}

    ## 1 What was heard
    {{#if completion}}
    As of {{asOf}}, {{completion}} of the year's targets are reached; the pace is {{pace}}: {{lamp}}.
    {{/if}}
    {{#if agenda}}
    These units reported, in this order:
    {{/if}}
    {{#each agenda}}

    **{{number}}. {{unit}}**
    {{#each highlights}}
    - Highlight: {{text}}
    {{/each}}
    {{#each problems}}
    - Problem: {{text}}
    {{/each}}
    {{#each nextSteps}}
    - Next: {{text}}
    {{/each}}
    {{/each}}

    ## 2 What was decided
    {{#if decisions}}
    {{#each decisions}}
    {{number}}. {{title}}. By: {{who}}{{#if helping}}, with {{helping}}{{/if}}; due: {{due}}{{#if measure}}; done when: {{measure}}{{/if}}.
    {{/each}}
    {{else}}
    No decision was noted.
    {{/if}}

    {{organisation}}
    {{date}}
    """
}
