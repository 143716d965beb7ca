/// The arithmetic that check digits of tax identifications share.
enum CheckDigit {
    /// The digits of ASCII characters; nil where one is none.
    static func digits(_ characters: some Sequence<UInt8>) -> [Int]? {
        var digits: [Int] = []
        for character in characters {
            guard (0x30...0x39).contains(character) else { return nil }
            digits.append(Int(character) - 0x30)
        }
        return digits
    }

    /// The digits of a number of one of some lengths; nil for anything else.
    static func digits(_ characters: [UInt8], lengths: ClosedRange<Int>) -> [Int]? {
        lengths.contains(characters.count) ? self.digits(characters) : nil
    }

    /// The sum of each value times its weight; values beyond the weights do not count.
    static func sum(_ values: some Sequence<Int>, _ weights: [Int]) -> Int {
        zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The sum of digits times 2, 3, 4 … counted from the right; weights begin anew after `last`.
    static func sumFromRight(_ digits: some BidirectionalCollection<Int>, last: Int = .max) -> Int {
        var weight = 2
        var sum = 0
        for digit in digits.reversed() {
            sum += digit * weight
            weight = weight == last ? 2 : weight + 1
        }
        return sum
    }

    /// Luhn's sum with the last digit as the check digit: divisible by ten where it fits.
    static func luhn(_ digits: [Int]) -> Int {
        digits.reversed().enumerated().reduce(0) { sum, element in
            let (position, digit) = element
            return sum + (position % 2 == 1 ? self.doubled(digit) : digit)
        }
    }

    /// Twice a digit, its digits added up.
    static func doubled(_ digit: Int) -> Int {
        digit * 2 > 9 ? digit * 2 - 9 : digit * 2
    }

    /// What is missing to the next multiple of a modulus.
    static func complement(_ sum: Int, _ modulus: Int) -> Int {
        (modulus - sum % modulus) % modulus
    }
}
