import CSQLite
import Canonical

/// One prepared statement.
///
/// Owned by its ``Connection``, used only on that connection's thread.
@safe struct Statement {
    let handle: OpaquePointer

    /// Binds all parameters, `?1` first; earlier bindings are dropped.
    func bind(_ values: [SQLValue], on connection: Connection) throws(StoreError) {
        for (index, value) in values.enumerated() {
            let result = self.bind(value, at: Int32(index + 1))
            guard result == SQLITE_OK else { throw connection.failure(result) }
        }
    }

    private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
        // SQLITE_TRANSIENT: SQLite copies before the call returns.
        let transient = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: return unsafe sqlite3_bind_null(self.handle, index)
        case .integer(let number): return unsafe sqlite3_bind_int64(self.handle, index, number)
        case .text(let text):
            var text = text
            return text.withUTF8 { utf8 in
                unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
                    unsafe sqlite3_bind_text64(
                        self.handle,
                        index,
                        characters.baseAddress,
                        UInt64(characters.count),
                        transient,
                        UInt8(SQLITE_UTF8)
                    )
                }
            }
        case .blob(let bytes):
            guard !bytes.isEmpty else { return unsafe sqlite3_bind_zeroblob(self.handle, index, 0) }
            return unsafe bytes.withUnsafeBytes { raw in
                unsafe sqlite3_bind_blob64(self.handle, index, raw.baseAddress, UInt64(raw.count), transient)
            }
        }
    }
}

/// The current row of a running statement; values are copied out, the row must not be kept.
@safe struct Row {
    let handle: OpaquePointer

    func isNull(_ column: Int32) -> Bool {
        unsafe sqlite3_column_type(self.handle, column) == SQLITE_NULL
    }

    func integer(_ column: Int32) -> Int64 {
        unsafe sqlite3_column_int64(self.handle, column)
    }

    func int(_ column: Int32) -> Int {
        Int(self.integer(column))
    }

    func flag(_ column: Int32) -> Bool {
        self.integer(column) != 0
    }

    func text(_ column: Int32) -> String {
        guard let start = unsafe sqlite3_column_text(self.handle, column) else { return "" }
        let count = Int(unsafe sqlite3_column_bytes(self.handle, column))
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func blob(_ column: Int32) -> [UInt8] {
        let count = Int(unsafe sqlite3_column_bytes(self.handle, column))
        guard count > 0, let start = unsafe sqlite3_column_blob(self.handle, column) else { return [] }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    func time(_ column: Int32) -> UTCTime {
        UTCTime(milliseconds: self.integer(column))
    }

    func optional<Value>(_ column: Int32, _ read: (Int32) -> Value) -> Value? {
        self.isNull(column) ? nil : read(column)
    }
}
