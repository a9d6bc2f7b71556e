import Controller
import Domain

extension State {
  /// Takes up the views as they were left last time, as the settings remember them.
  mutating func recallViews(_ places: Places = Places()) {
    let settings = places.settings
    recall(
      sort: settings["listSort"]?.text, hiddenColumns: settings["listHidden"]?.text,
      filter: settings["filter"]?.text)
  }
}
