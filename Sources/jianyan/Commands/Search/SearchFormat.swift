import ArgumentParser

/// How a search is printed.
enum SearchFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

extension [String] {
  /// One row of comma-separated values, as RFC 4180 has them, though lines end as on Unix.
  var csvRow: String {
    map { field in
      let needsQuotes = field.contains { ",\"\r\n".contains($0) }
      return needsQuotes
        ? "\""
          + field.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\"" : field
    }
    .joined(separator: ",") + "\n"
  }
}
