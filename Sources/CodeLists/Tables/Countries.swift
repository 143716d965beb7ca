import Texts

extension CodeTable {
    /// ISO 3166-1; 17A closes it with the same codes.
    static let countries = CodeTable(
        .country,
        title: Text(en: "Countries", es: "Países", pt: "Países", fr: "Pays"),
        shape: .letters(2),
        source: "ISO 3166-1 (alpha-2, alpha-3, numeric); names by Paso",
        edition: "ISO 3166-1:2020 with its changes until 2025; 249 entries, the same as UN/CEFACT 17A closes",
        rows: """
            code;alpha-3;numeric;en;es;pt;fr
            AD;AND;020;Andorra;Andorra;Andorra;Andorre
            AE;ARE;784;United Arab Emirates;Emiratos Árabes Unidos;Emirados Árabes Unidos;Émirats arabes unis
            AF;AFG;004;Afghanistan;Afganistán;Afeganistão;Afghanistan
            AG;ATG;028;Antigua and Barbuda;Antigua y Barbuda;Antígua e Barbuda;Antigua-et-Barbuda
            AI;AIA;660;Anguilla;Anguila;Anguila;Anguilla
            AL;ALB;008;Albania;Albania;Albânia;Albanie
            AM;ARM;051;Armenia;Armenia;Armênia;Arménie
            AO;AGO;024;Angola;Angola;Angola;Angola
            AQ;ATA;010;Antarctica;Antártida;Antártida;Antarctique
            AR;ARG;032;Argentina;Argentina;Argentina;Argentine
            AS;ASM;016;American Samoa;Samoa Americana;Samoa Americana;Samoa américaines
            AT;AUT;040;Austria;Austria;Áustria;Autriche
            AU;AUS;036;Australia;Australia;Austrália;Australie
            AW;ABW;533;Aruba;Aruba;Aruba;Aruba
            AX;ALA;248;Åland Islands;Islas Åland;Ilhas Åland;Îles Åland
            AZ;AZE;031;Azerbaijan;Azerbaiyán;Azerbaijão;Azerbaïdjan
            BA;BIH;070;Bosnia and Herzegovina;Bosnia y Herzegovina;Bósnia e Herzegovina;Bosnie-Herzégovine
            BB;BRB;052;Barbados;Barbados;Barbados;Barbade
            BD;BGD;050;Bangladesh;Bangladés;Bangladesh;Bangladesh
            BE;BEL;056;Belgium;Bélgica;Bélgica;Belgique
            BF;BFA;854;Burkina Faso;Burkina Faso;Burkina Faso;Burkina Faso
            BG;BGR;100;Bulgaria;Bulgaria;Bulgária;Bulgarie
            BH;BHR;048;Bahrain;Baréin;Bahrein;Bahreïn
            BI;BDI;108;Burundi;Burundi;Burundi;Burundi
            BJ;BEN;204;Benin;Benín;Benin;Bénin
            BL;BLM;652;Saint Barthélemy;San Bartolomé;São Bartolomeu;Saint-Barthélemy
            BM;BMU;060;Bermuda;Bermudas;Bermudas;Bermudes
            BN;BRN;096;Brunei Darussalam;Brunéi Darussalam;Brunei Darussalam;Brunéi Darussalam
            BO;BOL;068;Bolivia;Bolivia;Bolívia;Bolivie
            BQ;BES;535;Bonaire, Sint Eustatius and Saba;Bonaire, San Eustaquio y Saba;Bonaire, Santo Eustáquio e Saba;Bonaire, Saint-Eustache et Saba
            BR;BRA;076;Brazil;Brasil;Brasil;Brésil
            BS;BHS;044;Bahamas;Bahamas;Bahamas;Bahamas
            BT;BTN;064;Bhutan;Bután;Butão;Bhoutan
            BV;BVT;074;Bouvet Island;Isla Bouvet;Ilha Bouvet;Île Bouvet
            BW;BWA;072;Botswana;Botsuana;Botsuana;Botswana
            BY;BLR;112;Belarus;Bielorrusia;Belarus;Bélarus
            BZ;BLZ;084;Belize;Belice;Belize;Belize
            CA;CAN;124;Canada;Canadá;Canadá;Canada
            CC;CCK;166;Cocos (Keeling) Islands;Islas Cocos (Keeling);Ilhas Cocos (Keeling);Îles Cocos (Keeling)
            CD;COD;180;Congo (Democratic Republic of the);República Democrática del Congo;República Democrática do Congo;République démocratique du Congo
            CF;CAF;140;Central African Republic;República Centroafricana;República Centro-Africana;République centrafricaine
            CG;COG;178;Congo;Congo;Congo;Congo
            CH;CHE;756;Switzerland;Suiza;Suíça;Suisse
            CI;CIV;384;Côte d'Ivoire;Costa de Marfil;Costa do Marfim;Côte d'Ivoire
            CK;COK;184;Cook Islands;Islas Cook;Ilhas Cook;Îles Cook
            CL;CHL;152;Chile;Chile;Chile;Chili
            CM;CMR;120;Cameroon;Camerún;Camarões;Cameroun
            CN;CHN;156;China;China;China;Chine
            CO;COL;170;Colombia;Colombia;Colômbia;Colombie
            CR;CRI;188;Costa Rica;Costa Rica;Costa Rica;Costa Rica
            CU;CUB;192;Cuba;Cuba;Cuba;Cuba
            CV;CPV;132;Cabo Verde;Cabo Verde;Cabo Verde;Cabo Verde
            CW;CUW;531;Curaçao;Curazao;Curaçao;Curaçao
            CX;CXR;162;Christmas Island;Isla de Navidad;Ilha Christmas;Île Christmas
            CY;CYP;196;Cyprus;Chipre;Chipre;Chypre
            CZ;CZE;203;Czechia;Chequia;Tchéquia;Tchéquie
            DE;DEU;276;Germany;Alemania;Alemanha;Allemagne
            DJ;DJI;262;Djibouti;Yibuti;Djibuti;Djibouti
            DK;DNK;208;Denmark;Dinamarca;Dinamarca;Danemark
            DM;DMA;212;Dominica;Dominica;Dominica;Dominique
            DO;DOM;214;Dominican Republic;República Dominicana;República Dominicana;République dominicaine
            DZ;DZA;012;Algeria;Argelia;Argélia;Algérie
            EC;ECU;218;Ecuador;Ecuador;Equador;Équateur
            EE;EST;233;Estonia;Estonia;Estônia;Estonie
            EG;EGY;818;Egypt;Egipto;Egito;Égypte
            EH;ESH;732;Western Sahara;Sahara Occidental;Saara Ocidental;Sahara occidental
            ER;ERI;232;Eritrea;Eritrea;Eritreia;Érythrée
            ES;ESP;724;Spain;España;Espanha;Espagne
            ET;ETH;231;Ethiopia;Etiopía;Etiópia;Éthiopie
            FI;FIN;246;Finland;Finlandia;Finlândia;Finlande
            FJ;FJI;242;Fiji;Fiyi;Fiji;Fidji
            FK;FLK;238;Falkland Islands (Malvinas);Islas Malvinas (Falkland);Ilhas Malvinas (Falkland);Îles Malouines (Falkland)
            FM;FSM;583;Micronesia (Federated States of);Micronesia (Estados Federados de);Micronésia (Estados Federados da);Micronésie (États fédérés de)
            FO;FRO;234;Faroe Islands;Islas Feroe;Ilhas Faroé;Îles Féroé
            FR;FRA;250;France;Francia;França;France
            GA;GAB;266;Gabon;Gabón;Gabão;Gabon
            GB;GBR;826;United Kingdom;Reino Unido;Reino Unido;Royaume-Uni
            GD;GRD;308;Grenada;Granada;Granada;Grenade
            GE;GEO;268;Georgia;Georgia;Geórgia;Géorgie
            GF;GUF;254;French Guiana;Guayana Francesa;Guiana Francesa;Guyane française
            GG;GGY;831;Guernsey;Guernsey;Guernsey;Guernesey
            GH;GHA;288;Ghana;Ghana;Gana;Ghana
            GI;GIB;292;Gibraltar;Gibraltar;Gibraltar;Gibraltar
            GL;GRL;304;Greenland;Groenlandia;Groenlândia;Groenland
            GM;GMB;270;Gambia;Gambia;Gâmbia;Gambie
            GN;GIN;324;Guinea;Guinea;Guiné;Guinée
            GP;GLP;312;Guadeloupe;Guadalupe;Guadalupe;Guadeloupe
            GQ;GNQ;226;Equatorial Guinea;Guinea Ecuatorial;Guiné Equatorial;Guinée équatoriale
            GR;GRC;300;Greece;Grecia;Grécia;Grèce
            GS;SGS;239;South Georgia and the South Sandwich Islands;Georgia del Sur y las Islas Sandwich del Sur;Ilhas Geórgia do Sul e Sandwich do Sul;Géorgie du Sud-et-les îles Sandwich du Sud
            GT;GTM;320;Guatemala;Guatemala;Guatemala;Guatemala
            GU;GUM;316;Guam;Guam;Guam;Guam
            GW;GNB;624;Guinea-Bissau;Guinea-Bisáu;Guiné-Bissau;Guinée-Bissau
            GY;GUY;328;Guyana;Guyana;Guiana;Guyana
            HK;HKG;344;Hong Kong;Hong Kong;Hong Kong;Hong Kong
            HM;HMD;334;Heard Island and McDonald Islands;Isla Heard e Islas McDonald;Ilha Heard e Ilhas McDonald;Île Heard-et-îles MacDonald
            HN;HND;340;Honduras;Honduras;Honduras;Honduras
            HR;HRV;191;Croatia;Croacia;Croácia;Croatie
            HT;HTI;332;Haiti;Haití;Haiti;Haïti
            HU;HUN;348;Hungary;Hungría;Hungria;Hongrie
            ID;IDN;360;Indonesia;Indonesia;Indonésia;Indonésie
            IE;IRL;372;Ireland;Irlanda;Irlanda;Irlande
            IL;ISR;376;Israel;Israel;Israel;Israël
            IM;IMN;833;Isle of Man;Isla de Man;Ilha de Man;Île de Man
            IN;IND;356;India;India;Índia;Inde
            IO;IOT;086;British Indian Ocean Territory;Territorio Británico del Océano Índico;Território Britânico do Oceano Índico;Territoire britannique de l'océan Indien
            IQ;IRQ;368;Iraq;Irak;Iraque;Iraq
            IR;IRN;364;Iran (Islamic Republic of);Irán (República Islámica del);Irã (República Islâmica do);Iran (République islamique d')
            IS;ISL;352;Iceland;Islandia;Islândia;Islande
            IT;ITA;380;Italy;Italia;Itália;Italie
            JE;JEY;832;Jersey;Jersey;Jersey;Jersey
            JM;JAM;388;Jamaica;Jamaica;Jamaica;Jamaïque
            JO;JOR;400;Jordan;Jordania;Jordânia;Jordanie
            JP;JPN;392;Japan;Japón;Japão;Japon
            KE;KEN;404;Kenya;Kenia;Quênia;Kenya
            KG;KGZ;417;Kyrgyzstan;Kirguistán;Quirguistão;Kirghizistan
            KH;KHM;116;Cambodia;Camboya;Camboja;Cambodge
            KI;KIR;296;Kiribati;Kiribati;Kiribati;Kiribati
            KM;COM;174;Comoros;Comoras;Comores;Comores
            KN;KNA;659;Saint Kitts and Nevis;San Cristóbal y Nieves;São Cristóvão e Névis;Saint-Kitts-et-Nevis
            KP;PRK;408;Korea (Democratic People's Republic of);Corea (República Popular Democrática de);Coreia (República Popular Democrática da);Corée (République populaire démocratique de)
            KR;KOR;410;Korea (Republic of);Corea (República de);Coreia (República da);Corée (République de)
            KW;KWT;414;Kuwait;Kuwait;Kuwait;Koweït
            KY;CYM;136;Cayman Islands;Islas Caimán;Ilhas Cayman;Îles Caïmans
            KZ;KAZ;398;Kazakhstan;Kazajistán;Cazaquistão;Kazakhstan
            LA;LAO;418;Lao People's Democratic Republic;República Democrática Popular Lao;República Democrática Popular do Laos;République démocratique populaire lao
            LB;LBN;422;Lebanon;Líbano;Líbano;Liban
            LC;LCA;662;Saint Lucia;Santa Lucía;Santa Lúcia;Sainte-Lucie
            LI;LIE;438;Liechtenstein;Liechtenstein;Liechtenstein;Liechtenstein
            LK;LKA;144;Sri Lanka;Sri Lanka;Sri Lanka;Sri Lanka
            LR;LBR;430;Liberia;Liberia;Libéria;Libéria
            LS;LSO;426;Lesotho;Lesoto;Lesoto;Lesotho
            LT;LTU;440;Lithuania;Lituania;Lituânia;Lituanie
            LU;LUX;442;Luxembourg;Luxemburgo;Luxemburgo;Luxembourg
            LV;LVA;428;Latvia;Letonia;Letônia;Lettonie
            LY;LBY;434;Libya;Libia;Líbia;Libye
            MA;MAR;504;Morocco;Marruecos;Marrocos;Maroc
            MC;MCO;492;Monaco;Mónaco;Mônaco;Monaco
            MD;MDA;498;Moldova (Republic of);Moldavia (República de);Moldávia (República da);Moldavie (République de)
            ME;MNE;499;Montenegro;Montenegro;Montenegro;Monténégro
            MF;MAF;663;Saint Martin (French part);San Martín (parte francesa);São Martinho (parte francesa);Saint-Martin (partie française)
            MG;MDG;450;Madagascar;Madagascar;Madagascar;Madagascar
            MH;MHL;584;Marshall Islands;Islas Marshall;Ilhas Marshall;Îles Marshall
            MK;MKD;807;North Macedonia;Macedonia del Norte;Macedônia do Norte;Macédoine du Nord
            ML;MLI;466;Mali;Malí;Mali;Mali
            MM;MMR;104;Myanmar;Myanmar;Mianmar;Myanmar
            MN;MNG;496;Mongolia;Mongolia;Mongólia;Mongolie
            MO;MAC;446;Macao;Macao;Macau;Macao
            MP;MNP;580;Northern Mariana Islands;Islas Marianas del Norte;Ilhas Marianas do Norte;Îles Mariannes du Nord
            MQ;MTQ;474;Martinique;Martinica;Martinica;Martinique
            MR;MRT;478;Mauritania;Mauritania;Mauritânia;Mauritanie
            MS;MSR;500;Montserrat;Montserrat;Montserrat;Montserrat
            MT;MLT;470;Malta;Malta;Malta;Malte
            MU;MUS;480;Mauritius;Mauricio;Maurício;Maurice
            MV;MDV;462;Maldives;Maldivas;Maldivas;Maldives
            MW;MWI;454;Malawi;Malaui;Malaui;Malawi
            MX;MEX;484;Mexico;México;México;Mexique
            MY;MYS;458;Malaysia;Malasia;Malásia;Malaisie
            MZ;MOZ;508;Mozambique;Mozambique;Moçambique;Mozambique
            NA;NAM;516;Namibia;Namibia;Namíbia;Namibie
            NC;NCL;540;New Caledonia;Nueva Caledonia;Nova Caledônia;Nouvelle-Calédonie
            NE;NER;562;Niger;Níger;Níger;Niger
            NF;NFK;574;Norfolk Island;Isla Norfolk;Ilha Norfolk;Île Norfolk
            NG;NGA;566;Nigeria;Nigeria;Nigéria;Nigéria
            NI;NIC;558;Nicaragua;Nicaragua;Nicarágua;Nicaragua
            NL;NLD;528;Netherlands;Países Bajos;Países Baixos;Pays-Bas
            NO;NOR;578;Norway;Noruega;Noruega;Norvège
            NP;NPL;524;Nepal;Nepal;Nepal;Népal
            NR;NRU;520;Nauru;Nauru;Nauru;Nauru
            NU;NIU;570;Niue;Niue;Niue;Niue
            NZ;NZL;554;New Zealand;Nueva Zelanda;Nova Zelândia;Nouvelle-Zélande
            OM;OMN;512;Oman;Omán;Omã;Oman
            PA;PAN;591;Panama;Panamá;Panamá;Panama
            PE;PER;604;Peru;Perú;Peru;Pérou
            PF;PYF;258;French Polynesia;Polinesia Francesa;Polinésia Francesa;Polynésie française
            PG;PNG;598;Papua New Guinea;Papúa Nueva Guinea;Papua-Nova Guiné;Papouasie-Nouvelle-Guinée
            PH;PHL;608;Philippines;Filipinas;Filipinas;Philippines
            PK;PAK;586;Pakistan;Pakistán;Paquistão;Pakistan
            PL;POL;616;Poland;Polonia;Polônia;Pologne
            PM;SPM;666;Saint Pierre and Miquelon;San Pedro y Miquelón;São Pedro e Miquelão;Saint-Pierre-et-Miquelon
            PN;PCN;612;Pitcairn;Pitcairn;Pitcairn;Pitcairn
            PR;PRI;630;Puerto Rico;Puerto Rico;Porto Rico;Porto Rico
            PS;PSE;275;Palestine (State of);Palestina (Estado de);Palestina (Estado da);Palestine (État de)
            PT;PRT;620;Portugal;Portugal;Portugal;Portugal
            PW;PLW;585;Palau;Palaos;Palau;Palaos
            PY;PRY;600;Paraguay;Paraguay;Paraguai;Paraguay
            QA;QAT;634;Qatar;Catar;Catar;Qatar
            RE;REU;638;Réunion;Reunión;Reunião;La Réunion
            RO;ROU;642;Romania;Rumania;Romênia;Roumanie
            RS;SRB;688;Serbia;Serbia;Sérvia;Serbie
            RU;RUS;643;Russian Federation;Federación de Rusia;Federação da Rússia;Fédération de Russie
            RW;RWA;646;Rwanda;Ruanda;Ruanda;Rwanda
            SA;SAU;682;Saudi Arabia;Arabia Saudita;Arábia Saudita;Arabie saoudite
            SB;SLB;090;Solomon Islands;Islas Salomón;Ilhas Salomão;Îles Salomon
            SC;SYC;690;Seychelles;Seychelles;Seicheles;Seychelles
            SD;SDN;729;Sudan;Sudán;Sudão;Soudan
            SE;SWE;752;Sweden;Suecia;Suécia;Suède
            SG;SGP;702;Singapore;Singapur;Singapura;Singapour
            SH;SHN;654;Saint Helena, Ascension and Tristan da Cunha;Santa Elena, Ascensión y Tristán de Acuña;Santa Helena, Ascensão e Tristão da Cunha;Sainte-Hélène, Ascension et Tristan da Cunha
            SI;SVN;705;Slovenia;Eslovenia;Eslovênia;Slovénie
            SJ;SJM;744;Svalbard and Jan Mayen;Svalbard y Jan Mayen;Svalbard e Jan Mayen;Svalbard et l'île Jan Mayen
            SK;SVK;703;Slovakia;Eslovaquia;Eslováquia;Slovaquie
            SL;SLE;694;Sierra Leone;Sierra Leona;Serra Leoa;Sierra Leone
            SM;SMR;674;San Marino;San Marino;San Marino;Saint-Marin
            SN;SEN;686;Senegal;Senegal;Senegal;Sénégal
            SO;SOM;706;Somalia;Somalia;Somália;Somalie
            SR;SUR;740;Suriname;Surinam;Suriname;Suriname
            SS;SSD;728;South Sudan;Sudán del Sur;Sudão do Sul;Soudan du Sud
            ST;STP;678;Sao Tome and Principe;Santo Tomé y Príncipe;São Tomé e Príncipe;Sao Tomé-et-Principe
            SV;SLV;222;El Salvador;El Salvador;El Salvador;El Salvador
            SX;SXM;534;Sint Maarten (Dutch part);San Martín (parte neerlandesa);São Martinho (parte neerlandesa);Saint-Martin (partie néerlandaise)
            SY;SYR;760;Syrian Arab Republic;República Árabe Siria;República Árabe Síria;République arabe syrienne
            SZ;SWZ;748;Eswatini;Esuatini;Essuatíni;Eswatini
            TC;TCA;796;Turks and Caicos Islands;Islas Turcas y Caicos;Ilhas Turcas e Caicos;Îles Turques-et-Caïques
            TD;TCD;148;Chad;Chad;Chade;Tchad
            TF;ATF;260;French Southern Territories;Territorios Australes Franceses;Territórios Austrais Franceses;Terres australes françaises
            TG;TGO;768;Togo;Togo;Togo;Togo
            TH;THA;764;Thailand;Tailandia;Tailândia;Thaïlande
            TJ;TJK;762;Tajikistan;Tayikistán;Tajiquistão;Tadjikistan
            TK;TKL;772;Tokelau;Tokelau;Tokelau;Tokelau
            TL;TLS;626;Timor-Leste;Timor Oriental;Timor-Leste;Timor-Leste
            TM;TKM;795;Turkmenistan;Turkmenistán;Turcomenistão;Turkménistan
            TN;TUN;788;Tunisia;Túnez;Tunísia;Tunisie
            TO;TON;776;Tonga;Tonga;Tonga;Tonga
            TR;TUR;792;Türkiye;Türkiye (Turquía);Türkiye (Turquia);Türkiye (Turquie)
            TT;TTO;780;Trinidad and Tobago;Trinidad y Tobago;Trinidad e Tobago;Trinité-et-Tobago
            TV;TUV;798;Tuvalu;Tuvalu;Tuvalu;Tuvalu
            TW;TWN;158;Taiwan (Province of China);Taiwán (Provincia de China);Taiwan (Província da China);Taïwan (Province de Chine)
            TZ;TZA;834;Tanzania (United Republic of);Tanzania (República Unida de);Tanzânia (República Unida da);Tanzanie (République-Unie de)
            UA;UKR;804;Ukraine;Ucrania;Ucrânia;Ukraine
            UG;UGA;800;Uganda;Uganda;Uganda;Ouganda
            UM;UMI;581;United States Minor Outlying Islands;Islas menores alejadas de los Estados Unidos;Ilhas Menores Distantes dos Estados Unidos;Îles mineures éloignées des États-Unis
            US;USA;840;United States of America;Estados Unidos de América;Estados Unidos da América;États-Unis d'Amérique
            UY;URY;858;Uruguay;Uruguay;Uruguai;Uruguay
            UZ;UZB;860;Uzbekistan;Uzbekistán;Uzbequistão;Ouzbékistan
            VA;VAT;336;Holy See;Santa Sede;Santa Sé;Saint-Siège
            VC;VCT;670;Saint Vincent and the Grenadines;San Vicente y las Granadinas;São Vicente e Granadinas;Saint-Vincent-et-les-Grenadines
            VE;VEN;862;Venezuela;Venezuela;Venezuela;Venezuela
            VG;VGB;092;Virgin Islands (British);Islas Vírgenes Británicas;Ilhas Virgens Britânicas;Îles Vierges britanniques
            VI;VIR;850;Virgin Islands (U.S.);Islas Vírgenes de los Estados Unidos;Ilhas Virgens Americanas;Îles Vierges des États-Unis
            VN;VNM;704;Viet Nam;Vietnam;Vietnã;Viet Nam
            VU;VUT;548;Vanuatu;Vanuatu;Vanuatu;Vanuatu
            WF;WLF;876;Wallis and Futuna;Wallis y Futuna;Wallis e Futuna;Wallis-et-Futuna
            WS;WSM;882;Samoa;Samoa;Samoa;Samoa
            YE;YEM;887;Yemen;Yemen;Iêmen;Yémen
            YT;MYT;175;Mayotte;Mayotte;Mayotte;Mayotte
            ZA;ZAF;710;South Africa;Sudáfrica;África do Sul;Afrique du Sud
            ZM;ZMB;894;Zambia;Zambia;Zâmbia;Zambie
            ZW;ZWE;716;Zimbabwe;Zimbabue;Zimbábue;Zimbabwe
            """
    )
}
