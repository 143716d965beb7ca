import Texts

extension CodeTable {
    /// ISO 4217; the region's and the main currencies have names in every language, others in English alone.
    static let currencies = CodeTable(
        .currency,
        title: Text(en: "Currencies", es: "Monedas", pt: "Moedas", fr: "Monnaies"),
        shape: .letters(3),
        source: "ISO 4217, list one with minor units, seven codes withdrawn since 2018 with the month; names by Paso",
        edition: "ISO 4217:2015 with its amendments until 2026-01",
        rows: """
            code;numeric;minor;until;en;es;pt;fr
            AED;784;2;;United Arab Emirates dirham;dírham de los Emiratos Árabes Unidos;dirham dos Emirados Árabes Unidos;dirham des Émirats arabes unis
            AFN;971;2;;Afghan afghani;;;
            ALL;008;2;;Albanian lek;;;
            AMD;051;2;;Armenian dram;;;
            AOA;973;2;;Angolan kwanza;kuanza angoleño;kwanza angolano;kwanza angolais
            ARS;032;2;;Argentine peso;peso argentino;peso argentino;peso argentin
            AUD;036;2;;Australian dollar;dólar australiano;dólar australiano;dollar australien
            AWG;533;2;;Aruban florin;florín arubeño;florim arubano;florin arubais
            AZN;944;2;;Azerbaijan manat;;;
            BAM;977;2;;Bosnia and Herzegovina convertible mark;;;
            BBD;052;2;;Barbados dollar;dólar de Barbados;dólar de Barbados;dollar de la Barbade
            BDT;050;2;;Bangladeshi taka;;;
            BHD;048;3;;Bahraini dinar;dinar bareiní;dinar bareinita;dinar bahreïnien
            BIF;108;0;;Burundi franc;;;
            BMD;060;2;;Bermudian dollar;dólar de Bermudas;dólar das Bermudas;dollar des Bermudes
            BND;096;2;;Brunei dollar;;;
            BOB;068;2;;Boliviano;boliviano;boliviano;boliviano
            BOV;984;2;;Bolivian Mvdol;Mvdol boliviano;Mvdol boliviano;Mvdol bolivien
            BRL;986;2;;Brazilian real;real brasileño;real brasileiro;real brésilien
            BSD;044;2;;Bahamian dollar;dólar de las Bahamas;dólar das Bahamas;dollar des Bahamas
            BTN;064;2;;Bhutanese ngultrum;;;
            BWP;072;2;;Botswana pula;;;
            BYN;933;2;;Belarusian ruble;rublo bielorruso;rublo bielorrusso;rouble bélarussien
            BZD;084;2;;Belize dollar;dólar beliceño;dólar de Belize;dollar du Belize
            CAD;124;2;;Canadian dollar;dólar canadiense;dólar canadense;dollar canadien
            CDF;976;2;;Congolese franc;franco congoleño;franco congolês;franc congolais
            CHE;947;2;;WIR euro;;;
            CHF;756;2;;Swiss franc;franco suizo;franco suíço;franc suisse
            CHW;948;2;;WIR franc;;;
            CLF;990;4;;Unidad de Fomento (Chile);Unidad de Fomento (Chile);Unidade de Fomento (Chile);Unidad de Fomento (Chili)
            CLP;152;0;;Chilean peso;peso chileno;peso chileno;peso chilien
            CNY;156;2;;Chinese yuan renminbi;yuan renminbi chino;yuan renminbi chinês;yuan renminbi chinois
            COP;170;2;;Colombian peso;peso colombiano;peso colombiano;peso colombien
            COU;970;2;;Unidad de Valor Real (Colombia);Unidad de Valor Real (Colombia);Unidade de Valor Real (Colômbia);Unidad de Valor Real (Colombie)
            CRC;188;2;;Costa Rican colón;colón costarricense;colón costa-riquenho;colón costaricain
            CUP;192;2;;Cuban peso;peso cubano;peso cubano;peso cubain
            CVE;132;2;;Cabo Verde escudo;escudo de Cabo Verde;escudo cabo-verdiano;escudo capverdien
            CZK;203;2;;Czech koruna;corona checa;coroa tcheca;couronne tchèque
            DJF;262;0;;Djibouti franc;;;
            DKK;208;2;;Danish krone;corona danesa;coroa dinamarquesa;couronne danoise
            DOP;214;2;;Dominican peso;peso dominicano;peso dominicano;peso dominicain
            DZD;012;2;;Algerian dinar;dinar argelino;dinar argelino;dinar algérien
            EGP;818;2;;Egyptian pound;libra egipcia;libra egípcia;livre égyptienne
            ERN;232;2;;Eritrean nakfa;;;
            ETB;230;2;;Ethiopian birr;;;
            EUR;978;2;;Euro;euro;euro;euro
            FJD;242;2;;Fiji dollar;;;
            FKP;238;2;;Falkland Islands (Malvinas) pound;libra malvinense;libra das Ilhas Malvinas;livre des îles Malouines
            GBP;826;2;;Pound sterling;libra esterlina;libra esterlina;livre sterling
            GEL;981;2;;Georgian lari;;;
            GHS;936;2;;Ghana cedi;;;
            GIP;292;2;;Gibraltar pound;;;
            GMD;270;2;;Gambian dalasi;;;
            GNF;324;0;;Guinean franc;;;
            GTQ;320;2;;Guatemalan quetzal;quetzal guatemalteco;quetzal guatemalteco;quetzal guatémaltèque
            GYD;328;2;;Guyana dollar;dólar guyanés;dólar guianense;dollar du Guyana
            HKD;344;2;;Hong Kong dollar;dólar de Hong Kong;dólar de Hong Kong;dollar de Hong Kong
            HNL;340;2;;Honduran lempira;lempira hondureño;lempira hondurenha;lempira hondurien
            HTG;332;2;;Haitian gourde;gourde haitiano;gourde haitiano;gourde haïtienne
            HUF;348;2;;Hungarian forint;forinto húngaro;forint húngaro;forint hongrois
            IDR;360;2;;Indonesian rupiah;rupia indonesia;rupia indonésia;roupie indonésienne
            ILS;376;2;;New Israeli shekel;nuevo séquel israelí;novo shekel israelense;nouveau shekel israélien
            INR;356;2;;Indian rupee;rupia india;rupia indiana;roupie indienne
            IQD;368;3;;Iraqi dinar;dinar iraquí;dinar iraquiano;dinar irakien
            IRR;364;2;;Iranian rial;rial iraní;rial iraniano;rial iranien
            ISK;352;0;;Icelandic króna;corona islandesa;coroa islandesa;couronne islandaise
            JMD;388;2;;Jamaican dollar;dólar jamaiquino;dólar jamaicano;dollar jamaïcain
            JOD;400;3;;Jordanian dinar;dinar jordano;dinar jordaniano;dinar jordanien
            JPY;392;0;;Japanese yen;yen japonés;iene japonês;yen japonais
            KES;404;2;;Kenyan shilling;chelín keniano;xelim queniano;shilling kényan
            KGS;417;2;;Kyrgyz som;;;
            KHR;116;2;;Cambodian riel;;;
            KMF;174;0;;Comorian franc;;;
            KPW;408;2;;North Korean won;;;
            KRW;410;0;;South Korean won;won surcoreano;won sul-coreano;won sud-coréen
            KWD;414;3;;Kuwaiti dinar;dinar kuwaití;dinar kuwaitiano;dinar koweïtien
            KYD;136;2;;Cayman Islands dollar;dólar de las Islas Caimán;dólar das Ilhas Cayman;dollar des îles Caïmans
            KZT;398;2;;Kazakh tenge;;;
            LAK;418;2;;Lao kip;;;
            LBP;422;2;;Lebanese pound;libra libanesa;libra libanesa;livre libanaise
            LKR;144;2;;Sri Lanka rupee;;;
            LRD;430;2;;Liberian dollar;;;
            LSL;426;2;;Lesotho loti;;;
            LYD;434;3;;Libyan dinar;;;
            MAD;504;2;;Moroccan dirham;dírham marroquí;dirham marroquino;dirham marocain
            MDL;498;2;;Moldovan leu;;;
            MGA;969;2;;Malagasy ariary;;;
            MKD;807;2;;Macedonian denar;;;
            MMK;104;2;;Myanmar kyat;;;
            MNT;496;2;;Mongolian tugrik;;;
            MOP;446;2;;Macao pataca;pataca de Macao;pataca de Macau;pataca de Macao
            MRU;929;2;;Mauritanian ouguiya;;;
            MUR;480;2;;Mauritius rupee;;;
            MVR;462;2;;Maldivian rufiyaa;;;
            MWK;454;2;;Malawi kwacha;;;
            MXN;484;2;;Mexican peso;peso mexicano;peso mexicano;peso mexicain
            MXV;979;2;;Mexican Unidad de Inversión (UDI);Unidad de Inversión mexicana (UDI);Unidade de Investimento mexicana (UDI);Unidad de Inversión mexicaine (UDI)
            MYR;458;2;;Malaysian ringgit;ringit malasio;ringgit malaio;ringgit malaisien
            MZN;943;2;;Mozambique metical;metical mozambiqueño;metical moçambicano;metical mozambicain
            NAD;516;2;;Namibia dollar;;;
            NGN;566;2;;Nigerian naira;naira nigeriana;naira nigeriana;naira nigérian
            NIO;558;2;;Nicaraguan córdoba oro;córdoba oro nicaragüense;córdoba ouro nicaraguense;córdoba oro nicaraguayen
            NOK;578;2;;Norwegian krone;corona noruega;coroa norueguesa;couronne norvégienne
            NPR;524;2;;Nepalese rupee;;;
            NZD;554;2;;New Zealand dollar;dólar neozelandés;dólar neozelandês;dollar néo-zélandais
            OMR;512;3;;Rial Omani;rial omaní;rial omanense;rial omanais
            PAB;590;2;;Panamanian balboa;balboa panameño;balboa panamenho;balboa panaméen
            PEN;604;2;;Peruvian sol;sol peruano;sol peruano;sol péruvien
            PGK;598;2;;Papua New Guinean kina;;;
            PHP;608;2;;Philippine peso;peso filipino;peso filipino;peso philippin
            PKR;586;2;;Pakistan rupee;rupia pakistaní;rupia paquistanesa;roupie pakistanaise
            PLN;985;2;;Polish zloty;esloti polaco;zlóti polonês;zloty polonais
            PYG;600;0;;Paraguayan guarani;guaraní paraguayo;guarani paraguaio;guarani paraguayen
            QAR;634;2;;Qatari rial;rial catarí;rial catariano;rial qatarien
            RON;946;2;;Romanian leu;leu rumano;leu romeno;leu roumain
            RSD;941;2;;Serbian dinar;dinar serbio;dinar sérvio;dinar serbe
            RUB;643;2;;Russian ruble;rublo ruso;rublo russo;rouble russe
            RWF;646;0;;Rwanda franc;;;
            SAR;682;2;;Saudi riyal;rial saudí;rial saudita;riyal saoudien
            SBD;090;2;;Solomon Islands dollar;;;
            SCR;690;2;;Seychelles rupee;;;
            SDG;938;2;;Sudanese pound;;;
            SEK;752;2;;Swedish krona;corona sueca;coroa sueca;couronne suédoise
            SGD;702;2;;Singapore dollar;dólar de Singapur;dólar de Singapura;dollar de Singapour
            SHP;654;2;;Saint Helena pound;;;
            SLE;925;2;;Sierra Leonean leone;;;
            SOS;706;2;;Somali shilling;;;
            SRD;968;2;;Surinam dollar;dólar surinamés;dólar do Suriname;dollar du Suriname
            SSP;728;2;;South Sudanese pound;;;
            STN;930;2;;Sao Tome and Principe dobra;dobra de Santo Tomé y Príncipe;dobra de São Tomé e Príncipe;dobra de Sao Tomé-et-Principe
            SVC;222;2;;Salvadoran colón;colón salvadoreño;colón salvadorenho;colón salvadorien
            SYP;760;2;;Syrian pound;;;
            SZL;748;2;;Eswatini lilangeni;;;
            THB;764;2;;Thai baht;bat tailandés;baht tailandês;baht thaïlandais
            TJS;972;2;;Tajik somoni;;;
            TMT;934;2;;Turkmenistan new manat;;;
            TND;788;3;;Tunisian dinar;dinar tunecino;dinar tunisiano;dinar tunisien
            TOP;776;2;;Tongan paʻanga;;;
            TRY;949;2;;Turkish lira;lira turca;lira turca;livre turque
            TTD;780;2;;Trinidad and Tobago dollar;dólar de Trinidad y Tobago;dólar de Trinidad e Tobago;dollar de Trinité-et-Tobago
            TWD;901;2;;New Taiwan dollar;nuevo dólar taiwanés;novo dólar taiwanês;nouveau dollar de Taïwan
            TZS;834;2;;Tanzanian shilling;;;
            UAH;980;2;;Ukrainian hryvnia;grivna ucraniana;grivna ucraniana;hryvnia ukrainienne
            UGX;800;0;;Uganda shilling;;;
            USD;840;2;;US dollar;dólar de los Estados Unidos;dólar dos Estados Unidos;dollar des États-Unis
            USN;997;2;;US dollar (next day);dólar de los Estados Unidos (día siguiente);dólar dos Estados Unidos (dia seguinte);dollar des États-Unis (jour suivant)
            UYI;940;0;;Uruguayan peso in indexed units;peso uruguayo en unidades indexadas;peso uruguaio em unidades indexadas;peso uruguayen en unités indexées
            UYU;858;2;;Uruguayan peso;peso uruguayo;peso uruguaio;peso uruguayen
            UYW;927;4;;Unidad Previsional (Uruguay);Unidad Previsional (Uruguay);Unidade Previdenciária (Uruguai);Unidad Previsional (Uruguay)
            UZS;860;2;;Uzbekistan sum;;;
            VED;926;2;;Venezuelan bolívar (digital);bolívar digital venezolano;bolívar digital venezuelano;bolivar numérique vénézuélien
            VES;928;2;;Venezuelan bolívar;bolívar venezolano;bolívar venezuelano;bolivar vénézuélien
            VND;704;0;;Vietnamese dong;dong vietnamita;dong vietnamita;dong vietnamien
            VUV;548;0;;Vanuatu vatu;;;
            WST;882;2;;Samoan tala;;;
            XAD;396;2;;Arab Accounting Dinar;;;
            XAF;950;0;;CFA franc BEAC;franco CFA BEAC;franco CFA BEAC;franc CFA BEAC
            XAG;961;;;Silver;plata;prata;argent
            XAU;959;;;Gold;oro;ouro;or
            XBA;955;;;Bond markets unit European Composite Unit (EURCO);;;
            XBB;956;;;Bond markets unit European Monetary Unit (E.M.U.-6);;;
            XBC;957;;;Bond markets unit European Unit of Account 9 (E.U.A.-9);;;
            XBD;958;;;Bond markets unit European Unit of Account 17 (E.U.A.-17);;;
            XCD;951;2;;East Caribbean dollar;dólar del Caribe Oriental;dólar do Caribe Oriental;dollar des Caraïbes orientales
            XCG;532;2;;Caribbean guilder;florín caribeño;florim caribenho;florin caribéen
            XDR;960;;;Special drawing right (IMF);derecho especial de giro (FMI);direito especial de saque (FMI);droit de tirage spécial (FMI)
            XOF;952;0;;CFA franc BCEAO;franco CFA BCEAO;franco CFA BCEAO;franc CFA BCEAO
            XPD;964;;;Palladium;paladio;paládio;palladium
            XPF;953;0;;CFP franc;franco CFP;franco CFP;franc CFP
            XPT;962;;;Platinum;platino;platina;platine
            XSU;994;;;Sucre (ALBA);sucre (ALBA);sucre (ALBA);sucre (ALBA)
            XTS;963;;;Code reserved for testing;código reservado para pruebas;código reservado para testes;code réservé aux essais
            XUA;965;;;ADB unit of account;unidad de cuenta del BAfD;unidade de conta do BAD;unité de compte de la BAD
            XXX;999;;;No currency;sin moneda;sem moeda;sans monnaie
            YER;886;2;;Yemeni rial;;;
            ZAR;710;2;;South African rand;rand sudafricano;rand sul-africano;rand sud-africain
            ZMW;967;2;;Zambian kwacha;;;
            ZWG;924;2;;Zimbabwe Gold;;;
            ANG;532;2;2025-06;Netherlands Antillean guilder;florín de las Antillas Neerlandesas;florim das Antilhas Holandesas;florin des Antilles néerlandaises
            BGN;975;2;2025-12;Bulgarian lev;lev búlgaro;lev búlgaro;lev bulgare
            CUC;931;2;2021-06;Cuban convertible peso;peso cubano convertible;peso cubano conversível;peso cubain convertible
            HRK;191;2;2023-01;Croatian kuna;kuna croata;kuna croata;kuna croate
            SLL;694;2;2023-12;Sierra Leonean leone (old);;;
            VEF;937;2;2018-08;Venezuelan bolívar fuerte;bolívar fuerte venezolano;bolívar forte venezuelano;bolivar fort vénézuélien
            ZWL;932;2;2024-09;Zimbabwe dollar;;;
            """
    )
}
