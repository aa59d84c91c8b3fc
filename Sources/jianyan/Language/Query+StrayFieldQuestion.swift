import Browser
import Catalogue
import Search

extension Query {
  /// Asks about a name before a colon that is no field's; for queries that found nothing.
  var strayFieldQuestion: Complaint? {
    strayField.map { name in
      Complaint(
        chinese: QueryProblem.noField(name, in: .chinese),
        english: QueryProblem.noField(name, in: .english))
    }
  }
}
