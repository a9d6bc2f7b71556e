/// The colour themes that come with the program, as the bytes of their JSON files.
public enum BuiltInThemes {}
