extension ManualText {
  static let english = ManualText(
    titles: [:],
    description: [
      "A terminal dashboard for following a women's federation's year: four work areas, 37"
        + " initiatives, two programmes, and 15 units that report figures, highlights, problems and"
        + " next steps every month. Without a command it opens the dashboard; without a usable"
        + " terminal it prints the text of status.",
      "A book is a folder of JSON that people can read and compare. Every edit is durable in a"
        + " journal of this process before the screen says so; the unit's file is rewritten after"
        + " it. Undo has no limit and outlives a restart.",
      "A lamp is one word: OK, AH, ON, SL, BH, OD, .., -- or NA; a second slot tells of reporting:"
        + " MI, LT, RT, MU. The key i explains any figure: inputs, formula, threshold.",
      "Units, indicators and areas are named by id, name, alias, pinyin, initials or a unique"
        + " beginning; what is ambiguous is answered with the candidates. What --json prints is"
        + " stable and carries its schema.",
      "--plain (or ACCESSIBLE=1) asks and answers line by line, for screen readers, logs and pipes:"
        + " numbered choices, each change a sentence, no colour and no cursor movement; every view and"
        + " every edit is there, ? lists what can be typed. --readonly only looks and writes nothing;"
        + " --mono leaves colours out; --still doesn't mark figures that have just changed.",
    ],
    options: "Every command takes:",
    keys:
      "Letters, and the keys that work while an input method is on; in the program ? lists them, F9"
      + " opens a menu, Ctrl-P finds a command by its name.",
    ownKeys:
      "For keys of your own write keys.json in the folder of the settings: a command's name with a"
      + " list of keys, as jinguo keys --names prints them. Commands that are left out keep theirs;"
      + " a mistake, or one key for two commands, is told, and the standard keys are used.",
    environment: [
      ("JINGUO_BOOK", "The book's folder, unless --book names one."),
      ("JINGUO_HOME", "Settings, state and data all live below this folder, as on a stick."),
      ("JINGUO_LANG", "The language, zh or en, unless --lang says; then the settings, LC_ALL."),
      ("JINGUO_USER", "Who changes something, unless --as says."),
      ("NO_COLOR", "No colours when set."),
      ("ACCESSIBLE", "Line by line when set to 1, as --plain."),
    ],
    files: [
      ("~/.config/jinguo/config.json", "Settings: book, user, theme, glyphs."),
      ("~/.config/jinguo/keys.json", "Keys of your own."),
      ("~/.config/jinguo/themes/*.json", "Themes of your own, reread when they change."),
      ("BOOK/book.json", "Organisation, units, people."),
      ("BOOK/plans/2024/plan.json", "A year's plan: areas, initiatives, indicators, calendar."),
      (
        "BOOK/plans/2024/units/*.json",
        "One unit, one year: assignments, targets, entries, submissions, reports."
      ),
      ("BOOK/journal/*.jsonl", "The changes, append-only, one file a process."),
    ],
    statuses: [
      ("0", "Fine."), ("1", "Findings, only from check and --exit-code."), ("64", "Wrong usage."),
      ("65", "Bad data, an unknown name, a locked period."), ("66", "No input."),
      ("73", "Can't create."), ("74", "Input or output failed."), ("75", "Busy, try again."),
      ("77", "No permission, or read-only."),
    ],
    stop: ".")
}
