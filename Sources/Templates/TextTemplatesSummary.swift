extension TextTemplates {
  static let summaryChinese = """
    {{// 小结：一个单位到一个报告期为止的工作。 }}
    # {{fullName}}{{period}}工作小结

    {{date}}
    {{#if sample}}
    **{{sample}}**
    {{/if}}

    ## 一、进度
    {{#if completion}}
    截至{{asOf}}，综合完成率 {{completion}}，序时进度 {{pace}}，{{lamp}}。应报 {{expected}} 项，已报 {{reported}} 项。
    {{else}}
    截至{{asOf}}，应报 {{expected}} 项，已报 {{reported}} 项，目标还没有定，不判快慢。
    {{/if}}
    {{#if filing}}
    报送：{{filing}}。
    {{/if}}
    {{#if blank}}
    还缺：{{blank}}。
    {{/if}}
    {{#each areas}}
    - {{name}}：{{#if completion}}完成 {{completion}}，{{lamp}}{{else}}还没有可判的指标{{/if}}{{#if worst}}；最需关注 {{worst}}{{/if}}
    {{/each}}

    ## 二、领先的指标
    {{#each good}}
    - {{indicator}}：{{value}}，{{lamp}}
    {{/each}}
    {{#if good}}
    {{else}}
    没有。
    {{/if}}

    ## 三、需要加快的指标
    {{#each behind}}
    - {{indicator}}：{{value}}，{{lamp}}{{#if gap}}，{{gap}}{{/if}}
    {{/each}}
    {{#if behind}}
    {{else}}
    没有。
    {{/if}}
    {{#if highlights}}

    ## 亮点
    {{#each highlights}}
    {{number}}. {{text}}{{#if mark}}（{{mark}}）{{/if}}
    {{/each}}
    {{/if}}
    {{#if problems}}

    ## 问题
    {{#each problems}}
    {{number}}. {{text}}
    {{/each}}
    {{/if}}
    {{#if nextSteps}}

    ## 下一步
    {{#each nextSteps}}
    {{number}}. {{text}}
    {{/each}}
    {{/if}}
    {{#if promises}}

    ## 上次承诺
    {{#each promises}}
    {{number}}. {{mark}}：{{text}}
    {{/each}}
    {{/if}}
    {{#if work}}

    ## 督办
    {{#each work}}
    - {{name}} {{title}}，{{due}}{{#if standing}}，{{standing}}{{/if}}
    {{/each}}
    {{/if}}
    """

  static let summaryEnglish = """
    {{// The summary of one unit up to a period. }}
    # {{fullName}}: summary of {{period}}

    {{date}}
    {{#if sample}}
    **{{sample}}**
    {{/if}}

    ## 1 Progress
    {{#if completion}}
    As of {{asOf}}, {{completion}} of the year's targets are reached; the pace is {{pace}}: {{lamp}}. {{reported}} of {{expected}} figures are reported.
    {{else}}
    As of {{asOf}}, {{reported}} of {{expected}} figures are reported; without targets nothing is judged.
    {{/if}}
    {{#if filing}}
    Filing: {{filing}}.
    {{/if}}
    {{#if blank}}
    Missing: {{blank}}.
    {{/if}}
    {{#each areas}}
    - {{name}}: {{#if completion}}{{completion}}, {{lamp}}{{else}}nothing to judge yet{{/if}}{{#if worst}}; look at {{worst}}{{/if}}
    {{/each}}

    ## 2 Ahead
    {{#each good}}
    - {{indicator}}: {{value}}, {{lamp}}
    {{/each}}
    {{#if good}}
    {{else}}
    Nothing.
    {{/if}}

    ## 3 To be sped up
    {{#each behind}}
    - {{indicator}}: {{value}}, {{lamp}}{{#if gap}}, {{gap}}{{/if}}
    {{/each}}
    {{#if behind}}
    {{else}}
    Nothing.
    {{/if}}
    {{#if highlights}}

    ## Highlights
    {{#each highlights}}
    {{number}}. {{text}}{{#if mark}} ({{mark}}){{/if}}
    {{/each}}
    {{/if}}
    {{#if problems}}

    ## Problems
    {{#each problems}}
    {{number}}. {{text}}
    {{/each}}
    {{/if}}
    {{#if nextSteps}}

    ## Next steps
    {{#each nextSteps}}
    {{number}}. {{text}}
    {{/each}}
    {{/if}}
    {{#if promises}}

    ## Promised before
    {{#each promises}}
    {{number}}. {{mark}}: {{text}}
    {{/each}}
    {{/if}}
    {{#if work}}

    ## Tasks and issues
    {{#each work}}
    - {{name}} {{title}}, {{due}}{{#if standing}}, {{standing}}{{/if}}
    {{/each}}
    {{/if}}
    """
}
