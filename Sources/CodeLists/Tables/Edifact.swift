import Texts

extension CodeTable {
    /// Data element 1001.
    static let documentNames = CodeTable(
        .documentName,
        title: Text(
            en: "Kinds of document (1001)",
            es: "Tipos de documento (1001)",
            pt: "Tipos de documento (1001)",
            fr: "Types de document (1001)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, every code of UN/CEFACT 17A; names for those that certificates use",
        rows: """
            code;en;es;pt;fr
            1;certificate of analysis;certificado de análisis;certificado de análise;certificat d'analyse
            2;certificate of conformity;certificado de conformidad;certificado de conformidade;certificat de conformité
            3;certificate of quality;certificado de calidad;certificado de qualidade;certificat de qualité
            17;combined certificate of value and origin;certificado combinado de valor y origen;certificado combinado de valor e origem;certificat combiné de valeur et d'origine
            18;movement certificate A.TR.1;certificado de circulación A.TR.1;certificado de circulação A.TR.1;certificat de circulation A.TR.1
            267;fumigation certificate;certificado de fumigación;certificado de fumigação;certificat de fumigation
            293;inspection report;informe de inspección;relatório de inspeção;rapport d'inspection
            625;heat treatment certificate;certificado de tratamiento térmico;certificado de tratamento térmico;certificat de traitement thermique
            626;CITES certificate;certificado CITES;certificado CITES;certificat CITES
            627;free sale certificate in the country of origin;certificado de libre venta en el país de origen;certificado de livre venda no país de origem;certificat de vente libre dans le pays d'origine
            629;veterinary quarantine certificate;certificado de cuarentena veterinaria;certificado de quarentena veterinária;certificat de quarantaine vétérinaire
            636;health certificate;certificado de salud;certificado de saúde;certificat de santé
            657;phytosanitary certificate for re-export;certificado fitosanitario de reexportación;certificado fitossanitário de reexportação;certificat phytosanitaire de réexportation
            811;export licence;licencia de exportación;licença de exportação;licence d'exportation
            850;application for a phytosanitary certificate;solicitud de certificado fitosanitario;pedido de certificado fitossanitário;demande de certificat phytosanitaire
            851;phytosanitary certificate;certificado fitosanitario;certificado fitossanitário;certificat phytosanitaire
            852;sanitary certificate;certificado sanitario;certificado sanitário;certificat sanitaire
            853;veterinary certificate;certificado veterinario;certificado veterinário;certificat vétérinaire
            856;inspection certificate;certificado de inspección;certificado de inspeção;certificat d'inspection
            860;application for a certificate of origin;solicitud de certificado de origen;pedido de certificado de origem;demande de certificat d'origine
            861;certificate of origin;certificado de origen;certificado de origem;certificat d'origine
            862;declaration of origin;declaración de origen;declaração de origem;déclaration d'origine
            863;regional appellation certificate;certificado de denominación regional;certificado de denominação regional;certificat d'appellation régionale
            864;preference certificate of origin;certificado de origen preferencial;certificado de origem preferencial;certificat d'origine préférentielle
            865;certificate of origin form GSP;certificado de origen formulario SGP;certificado de origem formulário SGP;certificat d'origine formule SGP
            910;application for an import licence;solicitud de licencia de importación;pedido de licença de importação;demande de licence d'importation
            911;import licence;licencia de importación;licença de importação;licence d'importation
            954;EUR.1 certificate of origin;certificado de origen EUR.1;certificado de origem EUR.1;certificat d'origine EUR.1
            """,
        codesAlone: """
            1-470 481-491 493-499 520-539 550-554 575-589 610 621-659 700-751 760 761 763-766 770 775 780-799
            810-812 820-825 830 833 840 841 850-853 855 856 860-865 870 890 895 896 901 910 911 913-917 925-927
            929-938 940 941 950-955 960-966 970-972 974-979 990 991 995 996 998
            """
    )

    /// Data element 4405.
    static let documentStatuses = CodeTable(
        .documentStatus,
        title: Text(
            en: "States of a document (4405)",
            es: "Estados de un documento (4405)",
            pt: "Estados de um documento (4405)",
            fr: "États d’un document (4405)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, every code of UN/CEFACT 17A; names for those that certificates use",
        rows: """
            code;en;es;pt;fr
            17;requested;solicitado;solicitado;demandé
            26;subject to clearing;sujeto a despacho;sujeito a desembaraço;sous réserve de dédouanement
            39;accepted;aceptado;aceito;accepté
            40;withdrawn;retirado;retirado;retiré
            41;rejected;rechazado;rejeitado;rejeté
            47;draft;borrador;rascunho;brouillon
            70;issued;emitido;emitido;émis
            122;accepted in part;aceptado en parte;aceito em parte;accepté en partie
            """,
        codesAlone: """
            1-159 161-172 174-216 218-220 222 224 225 227-229 231-236 238-243 247 248 250 251 253-256 258 260
            265-267 269-288 291 292 295 297-302 306-377
            """
    )

    /// Data element 7187.
    static let processes = CodeTable(
        .process,
        title: Text(
            en: "Kinds of process (7187)",
            es: "Tipos de proceso (7187)",
            pt: "Tipos de processo (7187)",
            fr: "Types de traitement (7187)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, every code of UN/CEFACT 17A; names for those that certificates use",
        rows: """
            code;en;es;pt;fr
            7;freezing;congelación;congelamento;congélation
            14;heat sterilisation;esterilización por calor;esterilização por calor;stérilisation par la chaleur
            15;chemical sterilisation;esterilización química;esterilização química;stérilisation chimique
            16;fumigation;fumigación;fumigação;fumigation
            17;irradiation;irradiación;irradiação;irradiation
            32;chilling;refrigeración;resfriamento;réfrigération
            74;cold treatment;tratamiento con frío;tratamento a frio;traitement par le froid
            75;hot air treatment;tratamiento con aire caliente;tratamento com ar quente;traitement à l'air chaud
            76;hot water treatment;tratamiento con agua caliente;tratamento com água quente;traitement à l'eau chaude
            77;methyl bromide treatment;tratamiento con bromuro de metilo;tratamento com brometo de metila;traitement au bromure de méthyle
            78;phosphine treatment;tratamiento con fosfina;tratamento com fosfina;traitement à la phosphine
            79;depulping;despulpado;despolpamento;dépulpage
            80;manual removal;remoción manual;remoção manual;enlèvement manuel
            81;sulfuryl fluoride fumigation;fumigación con fluoruro de sulfurilo;fumigação com fluoreto de sulfurila;fumigation au fluorure de sulfuryle
            82;steam treatment;tratamiento con vapor;tratamento com vapor;traitement à la vapeur
            83;vapour heat;vapor caliente;vapor quente;vapeur chaude
            88;cleaning;limpieza;limpeza;nettoyage
            89;coating;recubrimiento;revestimento;enrobage
            90;dehydration;deshidratación;desidratação;déshydratation
            91;devitalization;desvitalización;desvitalização;dévitalisation
            92;disinfection;desinfección;desinfecção;désinfection
            93;drying;secado;secagem;séchage
            95;heat treatment;tratamiento térmico;tratamento térmico;traitement thermique
            99;washing;lavado;lavagem;lavage
            101;pasteurization;pasteurización;pasteurização;pasteurisation
            ZZZ;mutually defined;definido de común acuerdo;definido de comum acordo;défini d'un commun accord
            """,
        codesAlone: """
            1-101 ZZZ
            """
    )

    /// Data element 7075.
    static let packageLevels = CodeTable(
        .packageLevel,
        title: Text(
            en: "Levels of packaging (7075)",
            es: "Niveles de embalaje (7075)",
            pt: "Níveis de embalagem (7075)",
            fr: "Niveaux d’emballage (7075)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, whole",
        rows: """
            code;en;es;pt;fr
            1;inner;interior;interna;intérieur
            2;intermediate;intermedio;intermediária;intermédiaire
            3;outer;exterior;externa;extérieur
            4;no packaging hierarchy;sin niveles de embalaje;sem níveis de embalagem;sans hiérarchie d'emballage
            5;shipment;envío;remessa;envoi
            """
    )

    /// Data element 9417.
    static let governmentActions = CodeTable(
        .governmentAction,
        title: Text(
            en: "Actions of an authority (9417)",
            es: "Acciones de una autoridad (9417)",
            pt: "Ações de uma autoridade (9417)",
            fr: "Actions d’une autorité (9417)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, whole",
        rows: """
            code;en;es;pt;fr
            1;clearance;despacho;desembaraço;dédouanement
            2;detention;retención;retenção;rétention
            3;fumigation;fumigación;fumigação;fumigation
            4;inspection;inspección;inspeção;inspection
            5;security;custodia;custódia;mise en sécurité
            6;admittance of the means of transport;admisión del medio de transporte;admissão do meio de transporte;admission du moyen de transport
            7;cargo hold inspection;inspección de la bodega;inspeção do porão;inspection de la cale
            8;container inspection;inspección del contenedor;inspeção do contêiner;inspection du conteneur
            9;cargo packaging inspection;inspección del embalaje;inspeção da embalagem;inspection de l'emballage
            10;export certificate not required;certificado de exportación no exigido;certificado de exportação não exigido;certificat d'exportation non requis
            """
    )

    /// Data element 7085.
    static let cargoTypes = CodeTable(
        .cargoType,
        title: Text(
            en: "Natures of cargo (7085)",
            es: "Naturalezas de la carga (7085)",
            pt: "Naturezas da carga (7085)",
            fr: "Natures de la cargaison (7085)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, every code of UN/CEFACT 17A; codes alone",
        codesAlone: """
            1-24
            """
    )

    /// Data element 6245.
    static let temperatureTypes = CodeTable(
        .temperatureType,
        title: Text(
            en: "Kinds of temperature (6245)",
            es: "Tipos de temperatura (6245)",
            pt: "Tipos de temperatura (6245)",
            fr: "Types de température (6245)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, every code of UN/CEFACT 17A; codes alone",
        codesAlone: """
            1-8
            """
    )

    /// Data element 3131.
    static let addressTypes = CodeTable(
        .addressType,
        title: Text(
            en: "Kinds of address (3131)",
            es: "Tipos de dirección (3131)",
            pt: "Tipos de endereço (3131)",
            fr: "Types d’adresse (3131)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, every code of UN/CEFACT 17A; codes alone",
        codesAlone: """
            1-3
            """
    )

    /// Lists of UN/EDIFACT.
    static let edifact = [
        documentNames, documentStatuses, references, partyRoles, processes, packageLevels, governmentActions,
        measuredAttributes, cargoTypes, temperatureTypes, addressTypes, locationFunctions,
    ]
}
