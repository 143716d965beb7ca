// Rules of the tax authorities of Mexico, Central America, the Caribbean and the Iberian Peninsula, as public manuals state them.
extension TaxIdScheme {
    /// Mexico: three letters (four for persons), a date, and three characters whose last one checks the others.
    ///
    /// The tax authority has given numbers that do not follow the rule, so a wrong last character is a hint only.
    static func judgeRFC(_ characters: [UInt8]) -> Verdict {
        guard (12...13).contains(characters.count) else { return .malformed }
        let letters = characters.count - 9
        guard characters.prefix(letters).allSatisfy({ !(0x30...0x39).contains($0) }),
            let date = CheckDigit.digits(characters[letters..<letters + 6]),
            (1...12).contains(date[2] * 10 + date[3]), (1...31).contains(date[4] * 10 + date[5])
        else { return .malformed }
        let padded = Array(repeating: UInt8(0x20), count: 13 - characters.count) + characters.dropLast()
        let values = padded.compactMap(self.valueInRFC)
        guard values.count == 12 else { return .malformed }
        let check = CheckDigit.complement(CheckDigit.sum(values, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]), 11)
        return characters.last == (check == 10 ? 0x41 : 0x30 + UInt8(check)) ? .fits : .wrongDigit
    }

    /// 0–9, A–N, &, O–Z, space, Ñ have the values 0 to 38 in this order.
    private static func valueInRFC(_ character: UInt8) -> Int? {
        switch character {
        case 0x30...0x39: Int(character) - 0x30
        case 0x41...0x4E: Int(character) - 0x41 + 10
        case 0x26: 24
        case 0x4F...0x5A: Int(character) - 0x4F + 25
        case 0x20: 37
        case self.enye: 38
        default: nil
        }
    }

    /// Costa Rica, companies: ten digits that begin with 2, 3, 4 or 5; no check digit.
    static func judgeCostaRican(_ characters: [UInt8]) -> Verdict {
        guard let digits = CheckDigit.digits(characters, lengths: 10...10), (2...5).contains(digits[0]) else {
            return .malformed
        }
        return .shapeOnly
    }

    /// Dominican Republic: nine digits, the last one by modulus 11; persons use their identity card, eleven digits by Luhn.
    static func judgeRNC(_ characters: [UInt8]) -> Verdict {
        if let digits = CheckDigit.digits(characters, lengths: 11...11) {
            return CheckDigit.luhn(digits) % 10 == 0 ? .fits : .wrongDigit
        }
        guard let digits = CheckDigit.digits(characters, lengths: 9...9) else { return .malformed }
        let remainder = CheckDigit.sum(digits, [7, 9, 8, 6, 5, 4, 3, 2]) % 11
        return self.expecting((19 - remainder) % 9 + 1, digits)
    }

    /// Guatemala: up to eleven digits and one by modulus 11; 10 is written K.
    static func judgeGuatemalanNIT(_ characters: [UInt8]) -> Verdict {
        guard (2...12).contains(characters.count), let digits = CheckDigit.digits(characters.dropLast()),
            let last = characters.last, last == 0x4B || (0x30...0x39).contains(last)
        else { return .malformed }
        return self.expecting(CheckDigit.complement(CheckDigit.sumFromRight(digits), 11), orK: last)
    }

    /// El Salvador: fourteen digits; older numbers (serial up to 100) have another rule than newer ones.
    static func judgeSalvadoranNIT(_ characters: [UInt8]) -> Verdict {
        guard let digits = CheckDigit.digits(characters, lengths: 14...14), [0, 1, 9].contains(digits[0]) else {
            return .malformed
        }
        if digits[10] * 100 + digits[11] * 10 + digits[12] <= 100 {
            let sum = CheckDigit.sum(digits, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
            return self.expecting(sum % 11 % 10, digits)
        }
        let sum = CheckDigit.sum(digits, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])
        return self.expecting(CheckDigit.complement(sum, 11) % 10, digits)
    }

    /// Spain: companies have a letter, seven digits and a digit or letter by Luhn; persons eight digits and a letter by 23.
    static func judgeSpanishNIF(_ characters: [UInt8]) -> Verdict {
        guard characters.count == 9, let last = characters.last else { return .malformed }
        if let digits = CheckDigit.digits(characters.dropLast()) {
            let number = digits.reduce(0) { $0 * 10 + $1 }
            return last == Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)[number % 23] ? .fits : .wrongDigit
        }
        guard Array("ABCDEFGHJNPQRSUVW".utf8).contains(characters[0]),
            let digits = CheckDigit.digits(characters[1..<8])
        else { return .malformed }
        let check = CheckDigit.complement(CheckDigit.luhn(digits + [0]), 10)
        return last == 0x30 + UInt8(check) || last == Array("JABCDEFGHI".utf8)[check] ? .fits : .wrongDigit
    }

    /// Portugal: nine digits, the last one by modulus 11; 10 and 11 become 0.
    static func judgePortugueseNIF(_ characters: [UInt8]) -> Verdict {
        guard let digits = CheckDigit.digits(characters, lengths: 9...9), digits[0] != 0 else { return .malformed }
        let remainder = CheckDigit.sum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
        return self.expecting(remainder < 2 ? 0 : 11 - remainder, digits)
    }
}
