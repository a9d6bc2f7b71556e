extension TextTemplates {
  static let bulletinChinese = """
    {{// 通报：一个报告期的完成情况。没有数的句子自己不出现。 }}
    # {{organisation}}{{period}}工作通报

    {{date}}
    {{#if sample}}
    **{{sample}}**
    {{/if}}

    ## 一、总体情况
    {{#if completion}}
    截至{{asOf}}，全年目标综合完成率 {{completion}}，序时进度 {{pace}}，{{lamp}}。应报 {{expected}} 项，已报 {{reported}} 项。
    {{else}}
    截至{{asOf}}，应报 {{expected}} 项，已报 {{reported}} 项，目标还没有定，不判快慢。
    {{/if}}

    ## 二、各领域
    {{#each areas}}
    - {{name}}：{{#if completion}}完成 {{completion}}，{{lamp}}{{/if}}{{#if counts}}（{{counts}}）{{/if}}{{#if worst}}；最需关注 {{worst}}{{/if}}
    {{/each}}

    ## 三、报送情况
    {{#if filing}}
    {{filing}}。
    {{/if}}
    {{#if inTime}}
    按时报送：{{inTime}}。
    {{/if}}
    {{#if late}}
    迟报：{{late}}。
    {{/if}}
    {{#if missing}}
    未报送：{{missing}}。
    {{else}}
    各单位都已报送。
    {{/if}}

    ## 四、值得推广的做法
    {{#if praise}}
    {{#each praise}}
    {{number}}. {{unit}}：{{text}}
    {{/each}}
    {{else}}
    本期没有标为值得推广的亮点。
    {{/if}}

    ## 五、需要加快的工作
    {{#if behind}}
    {{#each behind}}
    - {{unit}}：{{figures}}
    {{/each}}
    {{else}}
    没有滞后或逾期的指标。
    {{/if}}
    {{#if ranking}}

    ## 六、名次
    {{#each ranking}}
    - {{group}}第 {{rank}} 名：{{unit}}，完成 {{completion}}，{{lamp}}
    {{/each}}
    {{/if}}
    """

  static let bulletinEnglish = """
    {{// The bulletin of a period. Sentences without a figure stay away by themselves. }}
    # {{organisation}}: bulletin of {{period}}

    {{date}}
    {{#if sample}}
    **{{sample}}**
    {{/if}}

    ## 1 As a whole
    {{#if completion}}
    As of {{asOf}}, {{completion}} of the year's targets are reached; the pace is {{pace}}: {{lamp}}. {{reported}} of {{expected}} figures are reported.
    {{else}}
    As of {{asOf}}, {{reported}} of {{expected}} figures are reported; without targets nothing is judged.
    {{/if}}

    ## 2 By area
    {{#each areas}}
    - {{name}}: {{#if completion}}{{completion}}, {{lamp}}{{/if}}{{#if counts}} ({{counts}}){{/if}}{{#if worst}}; look at {{worst}}{{/if}}
    {{/each}}

    ## 3 Filing
    {{#if filing}}
    {{filing}}.
    {{/if}}
    {{#if inTime}}
    In time: {{inTime}}.
    {{/if}}
    {{#if late}}
    Late: {{late}}.
    {{/if}}
    {{#if missing}}
    Not submitted: {{missing}}.
    {{else}}
    Every unit has submitted.
    {{/if}}

    ## 4 Worth spreading
    {{#if praise}}
    {{#each praise}}
    {{number}}. {{unit}}: {{text}}
    {{/each}}
    {{else}}
    No highlight of this period is marked as worth spreading.
    {{/if}}

    ## 5 To be sped up
    {{#if behind}}
    {{#each behind}}
    - {{unit}}: {{figures}}
    {{/each}}
    {{else}}
    Nothing is behind or overdue.
    {{/if}}
    {{#if ranking}}

    ## 6 Ranks
    {{#each ranking}}
    - {{group}} {{rank}}: {{unit}}, {{completion}}, {{lamp}}
    {{/each}}
    {{/if}}
    """
}
