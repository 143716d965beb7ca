import Texts

extension CodeTable {
    /// Recommendation 20, in part.
    ///
    /// In SI base units of the dimension: value × factor + offset.
    static let units = CodeTable(
        .unit,
        title: Text(en: "Units of measure", es: "Unidades de medida", pt: "Unidades de medida", fr: "Unités de mesure"),
        shape: .alphanumeric(3),
        source:
            "UN/ECE Recommendation 20: the 27 units of UN/CEFACT 17A and those that certificates use; names by Paso",
        edition: "in part, no whole edition was at hand; the column 17A says which ones that release lists",
        rows: """
            code;symbol;dimension;factor;offset;17A;en;es;pt;fr
            KGM;kg;mass;1;;yes;kilogram;kilogramo;quilograma;kilogramme
            GRM;g;mass;0.001;;;gram;gramo;grama;gramme
            MGM;mg;mass;0.000001;;;milligram;miligramo;miligrama;milligramme
            MC;µg;mass;0.000000001;;;microgram;microgramo;micrograma;microgramme
            HGM;hg;mass;0.1;;;hectogram;hectogramo;hectograma;hectogramme
            DTN;dt;mass;100;;;decitonne;quintal métrico (decitonelada);quintal métrico (decitonelada);décitonne (quintal)
            TNE;t;mass;1000;;yes;tonne (metric ton);tonelada métrica;tonelada métrica;tonne
            KTN;kt;mass;1000000;;;kilotonne;kilotonelada;quilotonelada;kilotonne
            LBR;lb;mass;0.45359237;;;pound;libra;libra;livre
            ONZ;oz;mass;0.028349523125;;;ounce;onza;onça;once
            CTM;;mass;0.0002;;;metric carat;quilate métrico;quilate métrico;carat métrique
            CWA;cwt (US);mass;45.359237;;;hundredweight (US);quintal corto (EE. UU.);quintal curto (EUA);quintal court (États-Unis)
            STN;ton (US);mass;907.18474;;;short ton (US);tonelada corta (EE. UU.);tonelada curta (EUA);tonne courte (États-Unis)
            LTN;ton (UK);mass;1016.0469088;;;long ton (UK);tonelada larga (Reino Unido);tonelada longa (Reino Unido);tonne forte (Royaume-Uni)
            MTQ;m³;volume;1;;yes;cubic metre;metro cúbico;metro cúbico;mètre cube
            DMQ;dm³;volume;0.001;;;cubic decimetre;decímetro cúbico;decímetro cúbico;décimètre cube
            CMQ;cm³;volume;0.000001;;yes;cubic centimetre;centímetro cúbico;centímetro cúbico;centimètre cube
            MMQ;mm³;volume;0.000000001;;yes;cubic millimetre;milímetro cúbico;milímetro cúbico;millimètre cube
            LTR;l;volume;0.001;;;litre;litro;litro;litre
            MLT;ml;volume;0.000001;;;millilitre;mililitro;mililitro;millilitre
            CLT;cl;volume;0.00001;;;centilitre;centilitro;centilitro;centilitre
            DLT;dl;volume;0.0001;;;decilitre;decilitro;decilitro;décilitre
            HLT;hl;volume;0.1;;;hectolitre;hectolitro;hectolitro;hectolitre
            LPA;;volume of pure alcohol;0.001;;;litre of pure alcohol;litro de alcohol puro;litro de álcool puro;litre d'alcool pur
            FTQ;ft³;volume;0.028316846592;;yes;cubic foot;pie cúbico;pé cúbico;pied cube
            INQ;in³;volume;0.000016387064;;;cubic inch;pulgada cúbica;polegada cúbica;pouce cube
            GLL;gal (US);volume;0.003785411784;;;gallon (US);galón (EE. UU.);galão (EUA);gallon (États-Unis)
            GLI;gal (UK);volume;0.00454609;;;gallon (UK);galón (Reino Unido);galão (Reino Unido);gallon (Royaume-Uni)
            BLL;barrel (US);volume;0.158987294928;;;barrel (US);barril (EE. UU.);barril (EUA);baril (États-Unis)
            BFT;fbm;volume;0.002359737216;;;board foot;pie tablar;pé de tábua;pied-planche
            MTR;m;length;1;;yes;metre;metro;metro;mètre
            CMT;cm;length;0.01;;yes;centimetre;centímetro;centímetro;centimètre
            MMT;mm;length;0.001;;;millimetre;milímetro;milímetro;millimètre
            KMT;km;length;1000;;;kilometre;kilómetro;quilômetro;kilomètre
            FOT;ft;length;0.3048;;yes;foot;pie;pé;pied
            INH;in;length;0.0254;;yes;inch;pulgada;polegada;pouce
            YRD;yd;length;0.9144;;;yard;yarda;jarda;yard
            LM;;length;;;;linear metre;metro lineal;metro linear;mètre linéaire
            MTK;m²;area;1;;;square metre;metro cuadrado;metro quadrado;mètre carré
            CMK;cm²;area;0.0001;;;square centimetre;centímetro cuadrado;centímetro quadrado;centimètre carré
            FTK;ft²;area;0.09290304;;;square foot;pie cuadrado;pé quadrado;pied carré
            HAR;ha;area;10000;;;hectare;hectárea;hectare;hectare
            CEL;°C;temperature;1;273.15;yes;degree Celsius;grado Celsius;grau Celsius;degré Celsius
            FAH;°F;temperature;5/9;45967/180;yes;degree Fahrenheit;grado Fahrenheit;grau Fahrenheit;degré Fahrenheit
            KEL;K;temperature;1;0;;kelvin;kelvin;kelvin;kelvin
            SEC;s;time;1;;yes;second;segundo;segundo;seconde
            MIN;min;time;60;;yes;minute;minuto;minuto;minute
            HUR;h;time;3600;;yes;hour;hora;hora;heure
            DAY;d;time;86400;;yes;day;día;dia;jour
            WEE;;time;604800;;yes;week;semana;semana;semaine
            DAD;;time;864000;;yes;ten days;diez días;dez dias;dix jours
            MON;;time;2629800;;yes;month;mes;mês;mois
            SAN;;time;;;yes;half year (6 months);semestre (6 meses);semestre (6 meses);semestre (6 mois)
            ANN;;time;31557600;;yes;year;año;ano;an
            D42;;time;31556925;;yes;tropical year;año trópico;ano trópico;année tropique
            DEC;;time;;;yes;decade;década;década;décennie
            RH;;time;;;yes;running or operating hour;hora de funcionamiento;hora de funcionamento;heure de fonctionnement
            C26;ms;time;0.001;;yes;millisecond;milisegundo;milissegundo;milliseconde
            B98;µs;time;0.000001;;yes;microsecond;microsegundo;microssegundo;microseconde
            C47;ns;time;0.000000001;;yes;nanosecond;nanosegundo;nanossegundo;nanoseconde
            KX;ml/kg;specific volume;0.000001;;;millilitre per kilogram;mililitro por kilogramo;mililitro por quilograma;millilitre par kilogramme
            A93;g/m³;density;0.001;;;gram per cubic metre;gramo por metro cúbico;grama por metro cúbico;gramme par mètre cube
            GP;mg/m³;density;0.000001;;;milligram per cubic metre;miligramo por metro cúbico;miligrama por metro cúbico;milligramme par mètre cube
            KMQ;kg/m³;density;1;;;kilogram per cubic metre;kilogramo por metro cúbico;quilograma por metro cúbico;kilogramme par mètre cube
            GL;g/l;density;1;;;gram per litre;gramo por litro;grama por litro;gramme par litre
            M1;mg/l;density;0.001;;;milligram per litre;miligramo por litro;miligrama por litro;milligramme par litre
            GK;g/kg;ratio;0.001;;;gram per kilogram;gramo por kilogramo;grama por quilograma;gramme par kilogramme
            NA;mg/kg;ratio;0.000001;;;milligram per kilogram;miligramo por kilogramo;miligrama por quilograma;milligramme par kilogramme
            H65;ml/m³;ratio;0.000001;;;millilitre per cubic metre;mililitro por metro cúbico;mililitro por metro cúbico;millilitre par mètre cube
            59;ppm;ratio;0.000001;;;part per million;parte por millón;parte por milhão;partie par million
            61;ppb;ratio;0.000000001;;;part per billion (US);parte por mil millones;parte por bilhão;partie par milliard
            P1;%;ratio;0.01;;;percent;por ciento;por cento;pour cent
            GM;g/m²;surface density;0.001;;;gram per square metre;gramo por metro cuadrado;grama por metro quadrado;gramme par mètre carré
            GE;lb/gal (US);density;119.8264;;;pound per gallon (US);libra por galón (EE. UU.);libra por galão (EUA);livre par gallon (États-Unis)
            A95;Gy;absorbed dose;1;;;gray;gray;gray;gray
            C13;mGy;absorbed dose;0.001;;;milligray;miligray;miligray;milligray
            PAL;Pa;pressure;1;;;pascal;pascal;pascal;pascal
            KPA;kPa;pressure;1000;;;kilopascal;kilopascal;quilopascal;kilopascal
            BAR;bar;pressure;100000;;;bar;bar;bar;bar
            MBR;mbar;pressure;100;;;millibar;milibar;milibar;millibar
            C62;;count;1;;;unit;unidad;unidade;unité
            H87;;count;1;;;piece;pieza;peça;pièce
            NMB;;count;1;;;number;número;número;nombre
            EA;;count;1;;;each;cada uno;cada um;chacun
            NAR;;count;1;;;number of articles;número de artículos;número de artigos;nombre d'articles
            NMP;;count;1;;;number of packs;número de envases;número de embalagens;nombre de paquets
            NPL;;count;1;;;number of parcels;número de bultos;número de volumes;nombre de colis
            HEA;;count;1;;;head;cabeza;cabeça;tête
            SET;;count;;;;set;juego;jogo;jeu
            NPR;;count;;;;number of pairs;número de pares;número de pares;nombre de paires
            PR;;count;2;;;pair;par;par;paire
            DZN;DOZ;count;12;;;dozen;docena;dúzia;douzaine
            CEN;;count;100;;;hundred;ciento;cento;cent
            GRO;gr;count;144;;;gross;gruesa;grosa;grosse
            MIL;;count;1000;;;thousand;millar;milhar;millier
            KWH;kW·h;energy;3600000;;;kilowatt hour;kilovatio hora;quilowatt-hora;kilowattheure
            MWH;MW·h;energy;3600000000;;;megawatt hour;megavatio hora;megawatt-hora;mégawattheure
            GBQ;GBq;activity;1000000000;;;gigabecquerel;gigabecquerel;gigabecquerel;gigabecquerel
            """
    )
}
