import Texts

extension CodeTable {
    /// The countries that ALADI's certificates and its directory know.
    static let aladiMembers = CodeTable(
        .aladiMember,
        title: Text(
            en: "Member countries of ALADI",
            es: "Países miembros de la ALADI",
            pt: "Países-membros da ALADI",
            fr: "Pays membres de l’ALADI"
        ),
        shape: .letters(2),
        source:
            "Treaty of Montevideo 1980 and accessions; type Countries of the schemas of the digital certificate of origin",
        edition: "schemas 1.8.2 to 4.1.1 (1.8.0 without PA)",
        rows: """
            code;en;es;pt;fr
            AR;Argentina;Argentina;Argentina;Argentine
            BO;Bolivia;Bolivia;Bolívia;Bolivie
            BR;Brazil;Brasil;Brasil;Brésil
            CL;Chile;Chile;Chile;Chili
            CO;Colombia;Colombia;Colômbia;Colombie
            CU;Cuba;Cuba;Cuba;Cuba
            EC;Ecuador;Ecuador;Equador;Équateur
            MX;Mexico;México;México;Mexique
            PA;Panama;Panamá;Panamá;Panama
            PE;Peru;Perú;Peru;Pérou
            PY;Paraguay;Paraguay;Paraguai;Paraguay
            UY;Uruguay;Uruguay;Uruguai;Uruguay
            VE;Venezuela;Venezuela;Venezuela;Venezuela
            """
    )

    /// UN/LOCODE: its shape.
    static let locations = CodeTable(
        .location,
        title: Text(en: "Places", es: "Lugares", pt: "Lugares", fr: "Lieux"),
        shape: .location,
        source: "UN/ECE Recommendation 16, UN/LOCODE",
        edition: "the shape alone: country, then three letters or digits from 2 to 9; a site may bring a table"
    )

    /// Recommendation 19.
    static let transportModes = CodeTable(
        .transportMode,
        title: Text(
            en: "Modes of transport",
            es: "Modos de transporte",
            pt: "Modos de transporte",
            fr: "Modes de transport"
        ),
        shape: .alphanumeric(1),
        source: "UN/ECE Recommendation 19; names by Paso",
        edition: "second edition (version 2), whole",
        rows: """
            code;en;es;pt;fr
            0;not specified;no especificado;não especificado;non spécifié
            1;by sea;marítimo;marítimo;maritime
            2;by rail;ferroviario;ferroviário;ferroviaire
            3;by road;carretero;rodoviário;routier
            4;by air;aéreo;aéreo;aérien
            5;by post;postal;postal;postal
            6;multimodal;multimodal;multimodal;multimodal
            7;fixed installation;instalación fija;instalação fixa;installation fixe
            8;by inland water;fluvial;fluvial;voies navigables intérieures
            9;not applicable;no aplicable;não aplicável;sans objet
            """
    )

    /// ALADI: who submits.
    static let submitters = CodeTable(
        .submitter,
        title: Text(
            en: "Who submits a certificate of origin",
            es: "Quién presenta un certificado de origen",
            pt: "Quem apresenta um certificado de origem",
            fr: "Qui présente un certificat d’origine"
        ),
        shape: .alphanumeric(3),
        source: "ALADI/SEC/di 2327, element CODSubmitterType",
        edition: "Rev13, whole",
        rows: """
            code;en;es;pt;fr
            EXP;submitted by the exporter;presentado por el exportador;apresentado pelo exportador;présenté par l'exportateur
            REP;submitted by a representative;presentado por un representante;apresentado por um representante;présenté par un représentant
            APO;submitted by a proxy;presentado por un apoderado;apresentado por um procurador;présenté par un fondé de pouvoir
            """
    )
}
