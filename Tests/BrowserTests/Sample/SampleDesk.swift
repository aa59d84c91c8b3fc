import DeskModel

/// A desk that takes every change at once.
struct SampleDesk {
  var contents = DeskContents()
}
