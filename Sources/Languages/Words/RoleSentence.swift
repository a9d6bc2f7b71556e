/// What is told about the role that somebody works in.
public enum RoleSentence: Phrase, Hashable {
  /// The question when it is chosen.
  case whoAreYou
  /// Which unit a clerk fills in.
  case whichUnit
  /// What begins with a role.
  case opens(RoleWord)
  /// A role that only looks refuses a change.
  case onlyLooks(role: String, key: String)
  /// A unit's role refuses another unit's figures.
  case notYours(unit: String, own: String, key: String)
  /// A unit's role refuses what the office does.
  case officeOnly(role: String, key: String)
  /// What was chosen, and where it is changed.
  case chosen(person: String, role: String, key: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .whoAreYou: "选身份：打开从哪里开始，随时可改"
    case .whichUnit: "选本单位"
    case .opens(.clerk): "打开就是本单位的填报"
    case .opens(.unitHead): "打开就是本单位的进度"
    case .opens(.office): "打开就是报送"
    case .opens(.leader): "打开就是总览，不会误改数"
    case .opens(.viewer): "只看，不会误改数"
    case .opens(.anyone): "打开就是总览，什么都能改"
    case .onlyLooks(let role, let key): "现在的身份是\(role)，不改数；要改先按 \(key) 换身份"
    case .notYours(let unit, let own, let key):
      "本单位是\(own)，这是\(unit)的数；要填先按 \(key) 换单位"
    case .officeOnly(let role, let key): "这是办公室的事，\(role)不做；要做先按 \(key) 换身份"
    case .chosen(let person, let role, let key): "\(person)，\(role)；按 \(key) 可改"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .whoAreYou: "Your role (only where you begin; it can be changed)"
    case .whichUnit: "Your unit"
    case .opens(.clerk): "begins with your unit's month"
    case .opens(.unitHead): "begins with your unit's page"
    case .opens(.office): "begins with who has handed in"
    case .opens(.leader): "begins with the overview; changes no figure"
    case .opens(.viewer): "looks only; changes no figure"
    case .opens(.anyone): "begins with the overview; changes anything"
    case .onlyLooks(let role, let key): "As \(role) you change nothing; \(key) changes your role"
    case .notYours(let unit, let own, let key):
      "You fill in \(own), this is \(unit); \(key) changes your unit"
    case .officeOnly(let role, let key):
      "Only the office does this, not a \(role); \(key) changes that"
    case .chosen(let person, let role, let key): "\(person), \(role); \(key) changes it"
    }
  }
}
