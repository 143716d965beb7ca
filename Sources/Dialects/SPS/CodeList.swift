/// A closed list of codes, and how the two editions name it.
struct CodeList: Sendable {
    /// The identifier that both editions give the list.
    let id: String
    let version17A: String
    /// Nil where no 13B document at hand names the list; then the attributes are left out.
    let version13B: String?
    /// The code that stands for "none of these", where the list has one.
    let fallback: String?
    private let codes: Set<Substring>

    init(id: String, version17A: String, version13B: String?, fallback: String?, _ codes: String) {
        self.id = id
        self.version17A = version17A
        self.version13B = version13B
        self.fallback = fallback
        self.codes = Self.expand(codes)
    }

    func contains(_ code: String) -> Bool {
        self.codes.contains(Substring(code))
    }

    /// Splits at spaces and spreads ranges of numbers.
    static func expand(_ text: String) -> Set<Substring> {
        var codes = Set<Substring>()
        for part in text.split(separator: " ") {
            let ends = part.split(separator: "-")
            if ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first < last {
                codes.formUnion((first...last).map { Substring(String($0)) })
            } else {
                codes.insert(part)
            }
        }
        return codes
    }

    /// Countries that the 17A schema knows (ISO 3166-1, second edition of 2006 with its changes).
    static let countries = expand(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW \
        BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI \
        FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN \
        IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME \
        MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF \
        PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV \
        SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE \
        YT ZA ZM ZW
        """
    )

    /// Units of the 17A subsets of Recommendation 20; others are kept and reported.
    static let units = expand(
        """
        ANN B98 C26 C47 D42 DAD DAY DEC HUR MIN MON RH SAN SEC WEE CMT FOT INH MTR CEL FAH CMQ FTQ MMQ MTQ KGM TNE
        """
    )
}
