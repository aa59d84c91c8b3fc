import Testing

@testable import Search

struct NumberSetTests {
  @Test(arguments: 0..<40)
  func `rows and numbers are told as of a sorted list`(_ seed: UInt64) {
    var chance = Chance(seed: seed)
    let bound = chance.pick([1, 63, 64, 65, 700, 5_000])
    let numbers = Set((0..<chance.below(bound + 1)).map { _ in chance.below(bound) }).sorted()
    let set = NumberSet(numbers.reversed())
    #expect(Array(set) == numbers)
    #expect(set.indices.map { set[$0] } == numbers)
    for number in 0..<bound + 70 {
      #expect(set.contains(number) == numbers.contains(number))
      #expect(set.row(of: number) == numbers.count { $0 < number })
    }
    #expect(!set.contains(-1) && set.row(of: -1) == 0)
  }

  @Test(arguments: 0..<40)
  func `parts are put together where each begins`(_ seed: UInt64) {
    var chance = Chance(seed: seed)
    var (first, parts, expected): (Int, [(first: Int, words: [UInt64])], [Int]) = (0, [], [])
    for _ in 0..<chance.below(6) {
      let count = chance.below(200)
      var words = [UInt64](repeating: 0, count: (count + 63) / 64)
      for number in 0..<count where chance.below(3) == 0 {
        words[number >> 6] |= 1 << UInt64(number & 63)
        expected.append(first + number)
      }
      parts.append((first, words))
      first += count
    }
    #expect(NumberSet(parts) == NumberSet(expected))
  }

  @Test func `sets of the same numbers are equal whatever they were made of`() {
    let long = NumberSet([(first: 0, words: [6, 0, 0]), (first: 192, words: [0])])
    #expect(long == [1, 2])
    #expect(NumberSet([]) == [])
    #expect(long != [1])
  }
}
