import Texts

extension CodeTable {
    /// Every tag of the ePhyto guide 2.10: where it belongs, what it holds, how long at most.
    static let ephytoTags = CodeTable(
        .ephytoTag,
        title: Text(
            en: "Tags of ePhyto notes",
            es: "Etiquetas de las notas de ePhyto",
            pt: "Etiquetas das notas de ePhyto",
            fr: "Étiquettes des notes ePhyto"
        ),
        shape: .alphanumeric(8),
        source: "IPPC ePhyto guide, as the Andean INTERCOM lists it with its lengths; names by Paso",
        edition: "guide 2.10: 43 tags, whole",
        rows: """
            code;level;form;length;en;es;pt;fr
            SPSFL;document;statement;;no financial liability;sin responsabilidad financiera;sem responsabilidade financeira;sans responsabilité financière
            ADEDL;document;text;8000;additional declaration;declaración adicional;declaração adicional;déclaration supplémentaire
            ADIPEDL;document;text;256;number of the import permit;número del permiso de importación;número da permissão de importação;numéro du permis d'importation
            ADDIEDL;document;date;;date of inspection;fecha de inspección;data da inspeção;date d'inspection
            ADAOEDL;document;text;8000;other official information;otra información oficial;outra informação oficial;autres renseignements officiels
            DMCL;document;text;512;distinguishing marks;marcas distintivas;marcas distintivas;marques distinctives
            ADRP;document;statement;;statement of replacement;declaración de reemplazo;declaração de substituição;déclaration de remplacement
            ADRPN;document;text;60;number of the certificate that is replaced;número del certificado que se reemplaza;número do certificado que é substituído;numéro du certificat remplacé
            ADRD;document;date;;date of the certificate that is replaced;fecha del certificado que se reemplaza;data do certificado que é substituído;date du certificat remplacé
            ADRPR;document;text;512;reason of the replacement;motivo del reemplazo;motivo da substituição;motif du remplacement
            ADTLIL;line;text;8000;additional declaration of the line;declaración adicional de la línea;declaração adicional da linha;déclaration supplémentaire de la ligne
            ADIPTLIL;line;text;256;number of the import permit of the line;número del permiso de importación de la línea;número da permissão de importação da linha;numéro du permis d'importation de la ligne
            ADDITLIL;line;date;;date of inspection of the line;fecha de inspección de la línea;data da inspeção da linha;date d'inspection de la ligne
            ADAOTLIL;line;text;8000;other official information of the line;otra información oficial de la línea;outra informação oficial da linha;autres renseignements officiels de la ligne
            DMTLIL;line;text;1024;distinguishing marks of the line;marcas distintivas de la línea;marcas distintivas da linha;marques distinctives de la ligne
            OPTND;line;text;512;number and description of packages in words;número y descripción de los bultos en palabras;número e descrição dos volumes por extenso;nombre et nature des colis en toutes lettres
            OQV;line;decimal;;value of another quantity;valor de otra cantidad;valor de outra quantidade;valeur d'une autre quantité
            OQU;line;text;50;unit of another quantity;unidad de otra cantidad;unidade de outra quantidade;unité d'une autre quantité
            RPCST;line;statement;;statement of re-export;declaración de reexportación;declaração de reexportação;déclaration de réexportation
            RPCCO;line;country;;contracting party of origin;parte contratante de origen;parte contratante de origem;partie contractante d'origine
            RPCRF;line;text;60;number of the original certificate;número del certificado original;número do certificado original;numéro du certificat original
            RPCOR;line;answer;;the original certificate is attached;se adjunta el certificado original;o certificado original está anexo;le certificat original est joint
            RPCTC;line;answer;;a certified true copy is attached;se adjunta una copia fiel autenticada;uma cópia autenticada está anexa;une copie certifiée conforme est jointe
            RPCPK;line;answer;;the goods are packed;los productos están embalados;os produtos estão embalados;les produits sont emballés
            RPCRP;line;answer;;the goods are repacked;los productos están reembalados;os produtos estão reembalados;les produits sont remballés
            RPCOC;line;answer;;in original containers;en envases originales;em recipientes originais;dans les emballages d'origine
            RPCNC;line;answer;;in new containers;en envases nuevos;em recipientes novos;dans de nouveaux emballages
            RPCPC;line;answer;;based on the original certificate;con base en el certificado original;com base no certificado original;d'après le certificat original
            RPCAI;line;answer;;based on additional inspection;con base en una inspección adicional;com base em inspeção adicional;d'après une inspection supplémentaire
            ADCO;either;text;;additional declaration (older tag);declaración adicional (etiqueta antigua);declaração adicional (etiqueta antiga);déclaration supplémentaire (ancienne étiquette)
            ADIP;either;text;;number of the import permit (older tag);número del permiso de importación (etiqueta antigua);número da permissão de importação (etiqueta antiga);numéro du permis d'importation (ancienne étiquette)
            ADDI;either;date;;date of inspection (older tag);fecha de inspección (etiqueta antigua);data da inspeção (etiqueta antiga);date d'inspection (ancienne étiquette)
            ADAO;either;text;;other official information (older tag);otra información oficial (etiqueta antigua);outra informação oficial (etiqueta antiga);autres renseignements officiels (ancienne étiquette)
            TTL1;treatment;code;;kind of treatment, first level;tipo de tratamiento, primer nivel;tipo de tratamento, primeiro nível;type de traitement, premier niveau
            TTL2;treatment;code;;kind of treatment, second level;tipo de tratamiento, segundo nivel;tipo de tratamento, segundo nível;type de traitement, second niveau
            TTCH;treatment;code;;active ingredient;ingrediente activo;ingrediente ativo;matière active
            TTTM;treatment;measure;;temperature;temperatura;temperatura;température
            TTCO;treatment;measure;;concentration;concentración;concentração;concentration
            TTAI;treatment;text;400;additional information;información adicional;informação adicional;renseignements supplémentaires
            TTFT;treatment;text;8000;the whole treatment in words;el tratamiento entero en palabras;o tratamento inteiro por extenso;le traitement complet en toutes lettres
            HS;classification;code;;customs tariff;arancel de aduanas;tarifa aduaneira;tarif douanier
            IPPCPCVP;classification;text;;part of the plant;parte de la planta;parte da planta;partie de la plante
            IPPCPCC;classification;text;;condition;estado del producto;condição do produto;état du produit
            """
    )

    /// Statements by their numbers.
    static let statements = CodeTable(
        .statement,
        title: Text(
            en: "Statements of phytosanitary certificates",
            es: "Declaraciones de los certificados fitosanitarios",
            pt: "Declarações dos certificados fitossanitários",
            fr: "Déclarations des certificats phytosanitaires"
        ),
        shape: .alphanumeric(3),
        source: "IPPC, look-up GetStatements; ISPM 12 for the sense, in words of Paso",
        edition: "the five that the ePhyto guide 2.10 names",
        rows: """
            code;en;es;pt;fr
            1;inspected or tested by official procedures, considered free from the quarantine pests that the importing party names, and in conformity with its phytosanitary requirements;inspeccionado o sometido a prueba por procedimientos oficiales, considerado libre de las plagas cuarentenarias que indica la parte importadora, y conforme con sus requisitos fitosanitarios;inspecionado ou testado por procedimentos oficiais, considerado livre das pragas quarentenárias indicadas pela parte importadora e conforme aos seus requisitos fitossanitários;inspecté ou testé selon des procédures officielles, estimé exempt des organismes de quarantaine désignés par la partie importatrice et conforme à ses exigences phytosanitaires
            2;considered practically free from other pests;considerado prácticamente libre de otras plagas;considerado praticamente livre de outras pragas;jugé pratiquement exempt d'autres organismes nuisibles
            3;statement for re-export;declaración para la reexportación;declaração para a reexportação;déclaration de réexportation
            4;takes the place of another certificate;reemplaza a otro certificado;substitui outro certificado;remplace un autre certificat
            5;no financial liability of the organisation or its officers;sin responsabilidad financiera de la organización ni de sus funcionarios;sem responsabilidade financeira da organização nem de seus funcionários;sans responsabilité financière de l'organisation ni de ses agents
            """
    )

    /// Which systems classify goods.
    static let commodityClasses = CodeTable(
        .commodityClass,
        title: Text(
            en: "Nomenclatures of goods",
            es: "Nomenclaturas de mercancías",
            pt: "Nomenclaturas de mercadorias",
            fr: "Nomenclatures de marchandises"
        ),
        shape: .alphanumeric(17),
        source: "IPPC ePhyto guide 2.10; ALADI/SEC/di 2327; names by Paso",
        edition: "the systems alone: their codes are no list of Paso",
        rows: """
            code;kept-by;en;es;pt;fr
            HS;WCO;Harmonized System;Sistema Armonizado;Sistema Harmonizado;Système harmonisé
            NALADISA;ALADI;ALADI nomenclature based on the Harmonized System;nomenclatura de la ALADI basada en el Sistema Armonizado;nomenclatura da ALADI baseada no Sistema Harmonizado;nomenclature de l'ALADI fondée sur le Système harmonisé
            NCM;MERCOSUR;MERCOSUR Common Nomenclature;Nomenclatura Común del MERCOSUR;Nomenclatura Comum do MERCOSUL;nomenclature commune du MERCOSUR
            NANDINA;Andean Community;Common nomenclature of the Andean Community;Nomenclatura común de la Comunidad Andina;Nomenclatura comum da Comunidade Andina;nomenclature commune de la Communauté andine
            IPPCPCVP;IPPC;IPPC commodity class: part of the plant;clase de producto de la CIPF: parte de la planta;classe de produto da CIPV: parte da planta;classe de produit de la CIPV: partie de la plante
            IPPCPCC;IPPC;IPPC commodity class: condition;clase de producto de la CIPF: estado;classe de produto da CIPV: condição;classe de produit de la CIPV: état
            EPPO;EPPO;EPPO code of a plant or pest;código EPPO de una planta o plaga;código EPPO de uma planta ou praga;code OEPP d'une plante ou d'un organisme nuisible
            CAS;American Chemical Society;CAS number of a substance;número CAS de una sustancia;número CAS de uma substância;numéro CAS d'une substance
            """
    )

    /// Lists of the IPPC.
    static let ephyto = [ephytoTags, statements, commodityClasses]
}
