import Testing

/// The built program as its readers meet it: keys typed into a terminal, the screen looked at.
///
/// One at a time, for each starts a terminal and the machine may be small.
@Suite(.serialized) struct Journeys {}
