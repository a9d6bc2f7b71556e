/// The colour themes that come with the program, as the bytes of their JSON files.
public enum BuiltInThemes {
  /// Every theme by the name that people type, in the order in which they are offered, and what it
  /// calls itself: the one that is shown is read, the others are only offered.
  public static let all: [(name: String, title: String, json: [UInt8])] = [
    ("dark", "夜", PackageResources.dark_json),
    ("light", "昼", PackageResources.light_json),
    ("projector", "投影", PackageResources.projector_json),
    ("contrast", "高对比", PackageResources.contrast_json),
    ("colour-blind", "色觉友好", PackageResources.colour_blind_json),
    ("mono", "黑白", PackageResources.mono_json),
  ]
}
