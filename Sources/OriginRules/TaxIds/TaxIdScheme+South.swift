// Rules of the tax authorities of South America, as public manuals state them.
extension TaxIdScheme {
    /// Argentina: two digits of kind, eight, and one by modulus 11; 10 becomes 9.
    static func judgeCUIT(_ characters: [UInt8]) -> Verdict {
        guard let digits = CheckDigit.digits(characters, lengths: 11...11),
            [20, 23, 24, 25, 26, 27, 30, 33, 34, 50, 51, 55].contains(digits[0] * 10 + digits[1])
        else { return .malformed }
        let complement = CheckDigit.complement(CheckDigit.sum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 11)
        return self.expecting(complement == 10 ? 9 : complement, digits)
    }

    /// Brazil, companies: twelve letters or digits (letters since 2026) and two digits by modulus 11.
    static func judgeCNPJ(_ characters: [UInt8]) -> Verdict {
        guard characters.count == 14, characters.allSatisfy({ $0 != 0x26 && $0 != self.enye }),
            let check = CheckDigit.digits(characters.suffix(2))
        else { return .malformed }
        let body = characters.prefix(12).map { Int($0) - 0x30 }
        let weights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
        let first = self.brazilian(CheckDigit.sum(body, weights))
        let second = self.brazilian(CheckDigit.sum(body + [first], [6] + weights))
        return check == [first, second] ? .fits : .wrongDigit
    }

    /// Brazil, persons: nine digits and two by modulus 11; eleven equal digits are none.
    static func judgeCPF(_ characters: [UInt8]) -> Verdict {
        guard let digits = CheckDigit.digits(characters, lengths: 11...11), Set(digits).count > 1 else {
            return .malformed
        }
        let body = Array(digits.prefix(9))
        let first = self.brazilian(CheckDigit.sum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]))
        let second = self.brazilian(CheckDigit.sum(body + [first], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]))
        return Array(digits.suffix(2)) == [first, second] ? .fits : .wrongDigit
    }

    private static func brazilian(_ sum: Int) -> Int {
        sum % 11 < 2 ? 0 : 11 - sum % 11
    }

    /// Chile: seven or eight digits and one by modulus 11; 10 is written K.
    static func judgeChileanRUT(_ characters: [UInt8]) -> Verdict {
        guard (8...9).contains(characters.count), let digits = CheckDigit.digits(characters.dropLast()),
            let last = characters.last, last == 0x4B || (0x30...0x39).contains(last)
        else { return .malformed }
        return self.expecting(CheckDigit.complement(CheckDigit.sumFromRight(digits, last: 7), 11), orK: last)
    }

    /// Colombia: up to fifteen digits and one by modulus 11 over primes.
    static func judgeColombianNIT(_ characters: [UInt8]) -> Verdict {
        guard let digits = CheckDigit.digits(characters, lengths: 8...16) else { return .malformed }
        let primes = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]
        let remainder = CheckDigit.sum(digits.dropLast().reversed(), primes) % 11
        return self.expecting(remainder < 2 ? remainder : 11 - remainder, digits)
    }

    /// Ecuador: thirteen digits of three kinds, told by the third one.
    ///
    /// The tax authority says that newer numbers may not follow the rule, so a wrong digit is a hint only.
    static func judgeEcuadorianRUC(_ characters: [UInt8]) -> Verdict {
        guard let digits = CheckDigit.digits(characters, lengths: 13...13) else { return .malformed }
        let province = digits[0] * 10 + digits[1]
        guard (1...24).contains(province) || province == 30 || province == 50,
            digits.suffix(3).contains(where: { $0 != 0 })
        else { return .malformed }
        switch digits[2] {
        case 0...5:
            return self.isEcuadorianPerson(digits) ? .fits : .wrongDigit
        case 6:
            // Public bodies; identity cards of persons came to have a 6 here too.
            let sum = CheckDigit.sum(digits, [3, 2, 7, 6, 5, 4, 3, 2])
            let isPublicBody = CheckDigit.complement(sum, 11) == digits[8]
            return isPublicBody || self.isEcuadorianPerson(digits) ? .fits : .wrongDigit
        case 9:
            let sum = CheckDigit.sum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2])
            return CheckDigit.complement(sum, 11) == digits[9] ? .fits : .wrongDigit
        default:
            return .malformed
        }
    }

    private static func isEcuadorianPerson(_ digits: [Int]) -> Bool {
        let sum = digits.prefix(9).enumerated().reduce(0) { sum, element in
            sum + (element.offset % 2 == 1 ? element.element : CheckDigit.doubled(element.element))
        }
        return CheckDigit.complement(sum, 10) == digits[9]
    }

    /// Peru: two digits of kind, eight, and one by modulus 11.
    static func judgePeruvianRUC(_ characters: [UInt8]) -> Verdict {
        guard let digits = CheckDigit.digits(characters, lengths: 11...11),
            [10, 15, 16, 17, 20].contains(digits[0] * 10 + digits[1])
        else { return .malformed }
        let sum = CheckDigit.sum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
        return self.expecting((11 - sum % 11) % 10, digits)
    }

    /// Paraguay: up to eight digits and one by modulus 11; 10 becomes 0.
    static func judgeParaguayanRUC(_ characters: [UInt8]) -> Verdict {
        guard let digits = CheckDigit.digits(characters, lengths: 5...9) else { return .malformed }
        return self.expecting(CheckDigit.complement(CheckDigit.sumFromRight(digits.dropLast()), 11) % 10, digits)
    }

    /// Uruguay: office 01 to 22, six digits, 001, and one by modulus 11.
    static func judgeUruguayanRUT(_ characters: [UInt8]) -> Verdict {
        guard let digits = CheckDigit.digits(characters, lengths: 12...12),
            (1...22).contains(digits[0] * 10 + digits[1]), digits[2..<8].contains(where: { $0 != 0 }),
            Array(digits[8..<11]) == [0, 0, 1]
        else { return .malformed }
        let sum = CheckDigit.sum(digits, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])
        return self.expecting(CheckDigit.complement(sum, 11), digits)
    }

    /// Venezuela: a letter of kind, eight digits, and one by modulus 11; 10 and 11 become 0.
    static func judgeRIF(_ characters: [UInt8]) -> Verdict {
        let kinds: [Character: Int] = ["V": 4, "E": 8, "J": 12, "C": 12, "P": 16, "G": 20]
        guard characters.count == 10, let kind = kinds[Character(UnicodeScalar(characters[0]))],
            let digits = CheckDigit.digits(characters.dropFirst())
        else { return .malformed }
        let remainder = (kind + CheckDigit.sum(digits, [3, 2, 7, 6, 5, 4, 3, 2])) % 11
        return self.expecting(remainder < 2 ? 0 : 11 - remainder, digits)
    }
}
