@testable import Dialects

/// Values for made-up certificates: those that people write, and those at the edges of every facet.
enum CODValues {
    /// What is usually written in an element of a type.
    static func usual(_ type: CODType, _ version: CODVersion, _ form: CODForm) -> [String] {
        switch type {
        case .version: [version.rawValue]
        case .agreementName: ["ACE 18", "Acuerdo de Complementación Económica N° 38"]
        case .operatorCountry: ["PA", "US", "CN"]
        case .businessName, .shortName: ["EXPORTADORA DEL SUR S.A.", "Viña & Cía. Ltda.", "Indústria São José"]
        case .address: ["Av. Siempre Viva 742, piso 3", "Rua das Flores 10"]
        case .city: ["Montevideo", "São Paulo"]
        case .locality: ["Centro"]
        case .taxID: ["30-12345678-9", "76.123.456-0"]
        case .telephone: ["+54 11 4345 2829", "+5511987654321", "11 4000-0000", "1140000000"]
        case .email: ["ventas@ejemplo.test", "a.b+c@x.test"]
        case .url: ["http://www.ejemplo.test/a?b=c", "https://ejemplo.test"]
        case .count, .order: ["1", "2", "17"]
        case .boolean: ["true", "false", "1", "0"]
        case .dateTime: ["2026-03-02T00:00:00", "2018-09-14T09:24:33.2592964-03:00", "2026-03-05T13:15:00Z"]
        case .weight: ["4500.2500", "4500.000000", "0.0001", "12"]
        case .value: ["66810.500000", "1", "0.01", "1234567.89"]
        case .invoiceNumber: ["0001-00000042", "F001-77"]
        case .itemCode: ["2204.21.00", "2204.21", "22.04.2.10", "2204.2.10", "2204.21.00.0010", "2204.21.00.00"]
        case .itemName: ["VINO TINTO, botella de 750 ml — cosecha señalada", "Rosas frescas"]
        case .serialNumber: ["SN-1"]
        case .unit: ["LTS", "KG", "UNIDADES"]
        case .originRule: ["Art. 4, inc. a)", "Sección IV, art. 2.º b)"]
        case .declarationNumber: ["17", "DJO-2026/17"]
        case .port: ["Valparaíso", "Santos"]
        case .means: ["Marítimo", "Terrestre"]
        case .comment: ["Observación de prueba"]
        case .inputComment, .freeText: ["SA 2022", "DOLARES ESTADOUNIDENSES"]
        case .entityID: ["004", "A1Z"]
        case .controlCode: ["CC-1"]
        case .certificateID: ["AR004A18260000000100", "CL1AAR0426ABCDEFGH01"]
        case .submitter, .acronym, .country, .regionalValue, .otherInstance, .sameness, .confidentiality: []
        }
    }

    /// Values of every kind, good or bad as it may be.
    static let pool: [String] = texts + lengths + phones + codes + numbers + dates + addresses

    private static let texts = [
        "", " ", "\n", "x", " x ", "x\ty", "x\n\n y", "ñ", "日本", "🍇", "AR", "PA", "ar", "AR ", "EXP", "APO", "A18",
        "CA1",
        "A67", "VT", "CN", "NO", "N/A", "DMI", "MISMO", "CONFIDENCIAL", "NO CONFIDENCIAL", "true", "TRUE", "1", "0",
        "2",
        " true ", "4.1.1", "1.8.1", "10.20.300", "4.1", "123.456.78", "123456.7.8",
    ]

    private static let lengths =
        [2, 3, 4, 16, 17, 20, 30, 31, 32, 33, 36, 37, 50, 51, 64, 65, 70, 71, 100, 101, 256, 257]
        .flatMap { [String(repeating: "x", count: $0), String(repeating: "ñ", count: $0) + "  "] }
        + [1024, 1025, 2048, 2049].map { String(repeating: "y", count: $0) }

    private static let phones = [
        "+54 11 4345 2829", "+55 (11) 98765-4321", "+54 9 11 4345-2829", "(+54) 11 4345 2829", "+51 987 654 321",
        "+51 987654321", "+598 99 123 456", "+595 981 123456", "+55 11 98765-4321", "987 654 321", "+51 1 234 5678",
        "+56 9 8765 4321", "+57 300 123 4567", "+593 99 123 4567", "+598 99123456", "12345678", "1234567",
        "11 4000-0000 x12",
        "11 4000-0000i7", "11 4000-0000 x", "11 4000-0000 12", "+", "1-1-1", "٣٤٥٦٧٨٩٠١", "+5411 4000 0000\n",
        "....1.123.4567",
    ]

    private static let codes = [
        "2204.21", "2204.21.00", "22.04.2.10", "2204.2.10", "2204.21.00.00", "2204.21.00.0010", "220421", "2204.21.0",
        "2204.21.00 ", "AR004A18260000000100", "AR004A1826000000010", "AR004A182600000001000", "CL1AAR0426ABCDEFGH01",
        "PA004A18260000000100", "AR004,18260000000100", "AR004CA1260000000100", "ar004A18260000000100",
        "AR004A18260000000000000100", "AR0ñ4A18260000000100", "A1Z", "a1z", "A1", "A1ZZ",
    ]

    private static let numbers = [
        "-1", "+1", "01", "1.0", "1.", ".5", ".", "0.0", "0.0001", "0.00001", "99999", "100000", "0099999",
        "999999999999.99",
        "9999999999999999.99", "99999999999999999.99", "999999999999.9999", "9999999999999.9999", "9999999999999999",
        "99999999999999999", "-0", "1e3", "1,5", "4500.000000", "4500.0000000000000000000000000000",
        "12345678901234567890",
        "123456789012345678901234567890", "+0.10", "--1", "1 2",
    ]

    private static let dates = [
        "2026-03-02T00:00:00", "2026-03-02", "2026-02-29T00:00:00", "2024-02-29T00:00:00", "2026-03-02T24:00:00",
        "2026-03-02T24:00:01", "2026-03-02T23:59:60", "2026-03-02T10:15", "2026-03-02 10:15:00", "2026-3-2T10:15:00",
        "0000-03-02T10:15:00", "12026-03-02T10:15:00", "-0044-03-15T10:15:00", "2026-03-02T10:15:00+14:00",
        "2026-03-02T10:15:00+14:01", "2026-03-02T10:15:00-3:00", "2026-03-02T10:15:00z", "2026-13-02T10:15:00",
        "2026-04-31T10:15:00", "2026-03-02T10:15:00.", "2026-03-02T10:15:00.2592964-03:00", " 2026-03-02T00:00:00 ",
        "20260302T000000", "02026-03-02T10:15:00", "2026-03-02T10:15:00Z ", "1980-01-01T18:13:51",
    ]

    private static let addresses = [
        "a@b", "ab@cd", "abc@de", "ab@c.test", "a.b+c@x.test", "ventas@ejemplo.test", "ñandú@ejemplo.test", "ab@cñ",
        "@@@@@",
        "x@@yz", "aaaaaaaaaaaaaaaaaaaaaaaaaaa@bbbbbbbbbbbbbbbbbbbbbbb.test", "a\nb@c.test", "ab@c.test ", "http://",
        "http://x",
        "https://x", "http://www.x", "http://www.xy", "http://www..", "http://www.ejemplo.test/%zz",
        "http://exa mple.test",
        "http://ejemplo.test/ñ", "http://ejemplo.test:80a", "http://a@b@c", "http://[::1]/", "ftp://x.test", "://x",
        "www.x.test",
        "http://x.test/a|b", "http://x.test#a#b", "HTTP://x.test", "http://x.test?q=a b", "http:///path",
        "http://x.test/%2",
        " http://x.test ",
    ]
}
