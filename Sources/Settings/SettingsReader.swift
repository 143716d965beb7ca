import Foundation
import Yams

/// Reads one YAML settings file against its table and collects everything that is wrong in it.
///
/// YAML is narrowed on purpose: one document, no anchors, aliases or tags, every plain scalar is text until the table
/// says otherwise (so that `country: NO` is Norway), unknown and repeated keys are errors.
public struct SettingsReader {
    /// The largest file that is read.
    public static let bytesMax = 256 << 10
    /// The most values in one file.
    public static let nodesMax = 20_000
    /// The deepest nesting.
    public static let depthMax = 16

    /// Everything that was wrong in the files read so far.
    public private(set) var problems: [SettingsProblem] = []

    private var file = ""
    private var folder = ""
    private var nodes = 0

    public init() {}

    /// Reads a file; ``problems`` says what is wrong in it.
    ///
    /// Nil if anything but a key that nobody knows is wrong, so that the rest of such a file can still be judged.
    public mutating func read(_ path: String, as format: SettingsFormat) -> SettingsGroup? {
        guard let data = FileManager.default.contents(atPath: path) else {
            self.problems.append(SettingsProblem(SettingsProblem.unreadable, file: path))
            return nil
        }
        return self.read([UInt8](data), named: path, as: format)
    }

    /// Reads bytes as if they stood in the named file.
    public mutating func read(_ bytes: [UInt8], named path: String, as format: SettingsFormat) -> SettingsGroup? {
        self.file = path
        self.folder = URL(filePath: path).deletingLastPathComponent().path
        if self.folder.count > 1, self.folder.hasSuffix("/") { self.folder.removeLast() }
        self.nodes = 0
        let before = self.problems.count
        guard bytes.count <= Self.bytesMax else {
            self.note(SettingsProblem.tooLarge, nil, "", ["limit": SettingSize.text(Self.bytesMax)])
            return nil
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            self.note(SettingsProblem.notYAML, nil, "", ["reason": "UTF-8"])
            return nil
        }
        guard let group = self.compose(text, format) else { return nil }
        let isWhole = self.problems[before...].allSatisfy { $0.code == SettingsProblem.unknownKey }
        return isWhole ? group : nil
    }

    private mutating func compose(_ text: String, _ format: SettingsFormat) -> SettingsGroup? {
        do {
            let parser = try Parser(yaml: text)
            // The nodes hold their anchors weakly: the parser must outlive the walk.
            return try withExtendedLifetime(parser) {
                guard let root = try parser.singleRoot(), case .mapping(let mapping) = root else {
                    self.note(SettingsProblem.wrongFormat, 1, "format", ["expected": format.name])
                    return nil
                }
                return self.top(mapping, format)
            }
        } catch let error as YamlError {
            let (reason, line) = Self.reason(error)
            self.note(SettingsProblem.notYAML, line, "", ["reason": reason])
        } catch {
            self.note(SettingsProblem.notYAML, nil, "", ["reason": "\(type(of: error))"])
        }
        return nil
    }

    private mutating func top(_ mapping: Node.Mapping, _ format: SettingsFormat) -> SettingsGroup? {
        let first = mapping.first { $0.key.scalar?.string == "format" }
        guard let stated = first?.value.scalar, stated.string == format.name else {
            self.note(SettingsProblem.wrongFormat, first?.value.mark?.line ?? 1, "format", ["expected": format.name])
            return nil
        }
        let keys = format.keys + [SettingKey("format", .text(.line), .required, about: "format")]
        return self.group(mapping, keys, path: "", depth: 0)
    }

    private mutating func group(
        _ mapping: Node.Mapping,
        _ keys: [SettingKey],
        path: String,
        depth: Int
    ) -> SettingsGroup {
        var entries: [String: SettingsGroup.Entry] = [:]
        for (keyNode, valueNode) in mapping {
            guard let name = keyNode.scalar?.string, let key = keys.first(where: { $0.name == name }) else {
                self.unknown(keyNode, keys, path)
                continue
            }
            let full = path.isEmpty ? name : "\(path).\(name)"
            if case .required = key.presence, let sequence = valueNode.sequence, sequence.isEmpty {
                // An empty list says as little as none: of pinned certificates, for instance.
                self.note(SettingsProblem.missingKey, valueNode.mark?.line, full, ["type": key.type.label])
                continue
            }
            if let entry = self.value(valueNode, key.type, secret: key.isSecret, path: full, depth: depth + 1) {
                entries[name] = entry
            }
        }
        let written = Set(mapping.compactMap { $0.key.scalar?.string })
        for key in keys where !written.contains(key.name) {
            entries[key.name] = self.absent(key, path, mapping.mark?.line, depth)
        }
        return SettingsGroup(
            file: self.file,
            folder: self.folder,
            path: path,
            line: mapping.mark?.line,
            entries: entries
        )
    }

    private mutating func unknown(_ node: Node, _ keys: [SettingKey], _ path: String) {
        let name = String((node.scalar?.string ?? "?").prefix(80))
        let known = keys.map(\.name).joined(separator: ", ")
        self.note(
            SettingsProblem.unknownKey,
            node.mark?.line,
            path.isEmpty ? name : "\(path).\(name)",
            ["known": known]
        )
    }

    /// What holds for a key that the file does not have.
    private mutating func absent(_ key: SettingKey, _ path: String, _ line: Int?, _ depth: Int) -> SettingsGroup.Entry?
    {
        let full = path.isEmpty ? key.name : "\(path).\(key.name)"
        switch key.presence {
        case .required:
            self.note(SettingsProblem.missingKey, line, full, ["type": key.type.label])
            return nil
        case .optional:
            return nil
        case .defaulted(let written):
            if case .group(let keys) = key.type {
                let group = self.group(Node.Mapping([]), keys, path: full, depth: depth + 1)
                return SettingsGroup.Entry(value: .group(group), line: line)
            }
            if case .list(let element) = key.type {
                let words = written.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
                let entries = words.compactMap { word in
                    self.value(Node(word), element, secret: key.isSecret, path: full, depth: depth + 1)
                }
                return SettingsGroup.Entry(value: .list(entries), line: line)
            }
            return self.value(Node(written), key.type, secret: key.isSecret, path: full, depth: depth + 1)
        }
    }

    private mutating func value(
        _ node: Node,
        _ type: SettingType,
        secret: Bool,
        path: String,
        depth: Int
    ) -> SettingsGroup.Entry? {
        let line = node.mark?.line
        self.nodes += 1
        guard self.nodes <= Self.nodesMax, depth <= Self.depthMax else {
            if self.nodes <= Self.nodesMax + 1 {
                self.note(SettingsProblem.tooLarge, line, path, ["limit": "\(Self.nodesMax) / \(Self.depthMax)"])
            }
            return nil
        }
        guard node.anchor == nil else {
            self.note(SettingsProblem.anchor, line, path)
            return nil
        }
        switch (type, node) {
        case (.list(let element), .sequence(let sequence)):
            let entries = sequence.enumerated().compactMap { index, item in
                self.value(item, element, secret: secret, path: "\(path)[\(index)]", depth: depth + 1)
            }
            return SettingsGroup.Entry(value: .list(entries), line: line)
        case (.group(let keys), .mapping(let mapping)):
            return SettingsGroup.Entry(value: .group(self.group(mapping, keys, path: path, depth: depth)), line: line)
        case (.map(let shape, let element), .mapping(let mapping)):
            return self.map(mapping, shape, element, secret: secret, path: path, depth: depth)
        case (.list, _), (.group, _), (.map, _), (_, .sequence), (_, .mapping), (_, .alias):
            self.note(SettingsProblem.wrongType, line, path, ["type": type.label])
            return nil
        case (_, .scalar(let scalar)):
            return self.scalar(scalar.string, type, line, path).map { SettingsGroup.Entry(value: $0, line: line) }
        }
    }

    private mutating func map(
        _ mapping: Node.Mapping,
        _ shape: SettingShape,
        _ element: SettingType,
        secret: Bool,
        path: String,
        depth: Int
    ) -> SettingsGroup.Entry {
        var entries: [(key: String, entry: SettingsGroup.Entry)] = []
        for (keyNode, valueNode) in mapping {
            guard let name = keyNode.scalar?.string, shape.accepts(name) else {
                self.note(SettingsProblem.wrongType, keyNode.mark?.line, path, ["type": shape.name])
                continue
            }
            if let entry = self.value(valueNode, element, secret: secret, path: "\(path).\(name)", depth: depth + 1) {
                entries.append((name, entry))
            }
        }
        return SettingsGroup.Entry(value: .map(entries), line: mapping.mark?.line)
    }

    private mutating func scalar(
        _ text: String,
        _ type: SettingType,
        _ line: Int?,
        _ path: String
    ) -> SettingsGroup.Value? {
        let value: SettingsGroup.Value?
        var isInRange = true
        switch type {
        case .text(let shape):
            value = shape.accepts(text) ? .text(text) : nil
        case .path:
            value = SettingShape.line.accepts(text) ? .text(text) : nil
        case .choice(let words):
            value = words.contains(text) ? .text(text) : nil
        case .boolean:
            value = text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
        case .integer(let range):
            let number = Int(text)
            isInRange = number.map(range.contains) ?? true
            value = number.map { .integer($0) }
        case .size(let range):
            let number = SettingSize.parse(text)
            isInRange = number.map(range.contains) ?? true
            value = number.map { .integer($0) }
        case .duration(let range):
            let duration = SettingDuration.parse(text)
            isInRange = duration.map(range.contains) ?? true
            value = duration.map { .duration($0) }
        case .list, .group, .map:
            value = nil
        }
        guard let value else {
            self.note(SettingsProblem.wrongType, line, path, ["type": type.label])
            return nil
        }
        guard isInRange else {
            self.note(SettingsProblem.outOfRange, line, path, ["type": type.label])
            return nil
        }
        return value
    }

    private mutating func note(_ code: String, _ line: Int?, _ key: String, _ details: [String: String] = [:]) {
        self.problems.append(SettingsProblem(code, file: self.file, line: line, key: key, details))
    }

    /// What Yams says, without the text of the file.
    private static func reason(_ error: YamlError) -> (String, Int?) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (problem, mark.line)
        case .duplicatedKeysInMapping(let duplicates, let context):
            ("repeated key " + duplicates.joined(separator: ", "), context.mark.line)
        case .reader(let problem, _, _, _):
            (problem, nil)
        default:
            ("not YAML", nil)
        }
    }
}
