import Canonical

extension CODReading {
    /// The element being read, as a place in the document.
    var here: DocumentPlace { DocumentPlace(path: self.notes.path, line: self.line) }

    /// Keeps the element being read as the place of a member of the record being read, or of the record itself.
    mutating func mark(_ member: String = "") {
        self.places.keep(self.here, of: self.canonical(member))
    }

    /// Keeps the element being read, a group, as the place of everything around members that were read in it.
    mutating func markGroup(around members: [String]) {
        for member in members {
            var outer = DocumentPlaces.outer(member[...])
            while !outer.isEmpty {
                self.mark(String(outer))
                outer = DocumentPlaces.outer(outer)
            }
        }
    }

    /// Keeps where the records of a list stand, before anything in them, so that none is without a place in a long document.
    mutating func mark(_ list: String, lines: [Int?], name: String) {
        self.mark(list)
        let path = self.notes.path
        for (index, line) in lines.enumerated() {
            self.places.keep(
                DocumentPlace(path: "\(path)/\(name)[\(index + 1)]", line: line),
                of: "\(list)[\(index)]"
            )
        }
    }

    private func canonical(_ member: String) -> String {
        self.record.isEmpty || member.isEmpty ? self.record + member : self.record + "." + member
    }
}
