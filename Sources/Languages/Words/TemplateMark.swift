/// What may stand in a template, explained for whoever changes one.
public enum TemplateMark: Phrase, Hashable, CaseIterable {
  case files, name, each, choice, remark, line

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .files: "改这里的文件就改了文稿；删去一个，就用自带的。存成 UTF-8。"
    case .name: "{{名}} 换成这一项的内容，如 {{period}}"
    case .each: "{{#each 名}} 到 {{/each}} 之间的，一列里每项出一遍；{{number}} 是第几项"
    case .choice: "{{#if 名}} 到 {{/if}} 之间的，有内容才出；{{else}} 后面的，没有才出"
    case .remark: "{{// 说明 }} 不出现在文稿里"
    case .line: "一行只有这些记号，就不留空行；行首 # 是标题，- 是要点"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .files: "Change a file here and the text changes; without it the built-in one is used."
    case .name: "{{name}} stands for what it names, as in {{period}}"
    case .each: "{{#each name}} to {{/each}}: once for each of a list; {{number}} counts them"
    case .choice: "{{#if name}} to {{/if}}: only where there is something, {{else}} where not"
    case .remark: "{{// a remark }} does not show in the text"
    case .line: "A line with nothing but marks leaves none behind; # is a heading, - a point"
    }
  }
}
