import Texts

extension CodeTable {
    /// Spanish and Portuguese words for units and their codes of Recommendation 20.
    ///
    /// ALADI's forms have free text of sixteen characters and no list. A word is listed where it means one unit to everybody in the
    /// trade; a word that means two is left out, and its text travels alone.
    static let unitWords = CodeTable(
        .unitWord,
        title: Text(
            en: "Words for units",
            es: "Palabras para unidades",
            pt: "Palavras para unidades",
            fr: "Mots pour les unités"
        ),
        shape: .words,
        source: "Paso, from usage in ALADI certificates; the column basis says why a word means its unit",
        edition: "2026; words with two meanings (quintal, arroba, galón, caja) are left out",
        rows: """
            code;unit;basis
            kg;KGM;SI, usual plurals
            kgs;KGM;SI, usual plurals
            kgr;KGM;SI, usual plurals
            kilo;KGM;SI, usual plurals
            kilos;KGM;SI, usual plurals
            kilogramo;KGM;SI, usual plurals
            kilogramos;KGM;SI, usual plurals
            quilo;KGM;SI, usual plurals
            quilos;KGM;SI, usual plurals
            quilograma;KGM;SI, usual plurals
            quilogramas;KGM;SI, usual plurals
            kilograma;KGM;SI, usual plurals
            kg neto;KGM;SI, net or gross stays in the text
            kg netos;KGM;SI, net or gross stays in the text
            kilos netos;KGM;SI, net or gross stays in the text
            kg liquido;KGM;SI, net or gross stays in the text
            peso neto kg;KGM;SI, net or gross stays in the text
            kgm;KGM;SI, net or gross stays in the text
            kg brutos;KGM;SI, net or gross stays in the text
            kilos brutos;KGM;SI, net or gross stays in the text
            g;GRM;SI, assumption: gr is gram, not grain
            gr;GRM;SI, assumption: gr is gram, not grain
            grs;GRM;SI, assumption: gr is gram, not grain
            gramo;GRM;SI, assumption: gr is gram, not grain
            gramos;GRM;SI, assumption: gr is gram, not grain
            grama;GRM;SI, assumption: gr is gram, not grain
            gramas;GRM;SI, assumption: gr is gram, not grain
            grm;GRM;SI, assumption: gr is gram, not grain
            mg;MGM;SI
            miligramo;MGM;SI
            miligramos;MGM;SI
            miligrama;MGM;SI
            miligramas;MGM;SI
            t;TNE;SI, assumption: the tonne of 1000 kg, the only one in the region's tariffs
            ton;TNE;SI, assumption: the tonne of 1000 kg, the only one in the region's tariffs
            tons;TNE;SI, assumption: the tonne of 1000 kg, the only one in the region's tariffs
            tm;TNE;SI, assumption: the tonne of 1000 kg, the only one in the region's tariffs
            tne;TNE;SI, assumption: the tonne of 1000 kg, the only one in the region's tariffs
            tonelada;TNE;SI, assumption: the tonne of 1000 kg, the only one in the region's tariffs
            toneladas;TNE;SI, assumption: the tonne of 1000 kg, the only one in the region's tariffs
            tonelada metrica;TNE;SI, assumption: the tonne of 1000 kg, the only one in the region's tariffs
            toneladas metricas;TNE;SI, assumption: the tonne of 1000 kg, the only one in the region's tariffs
            lb;LBR;pound of 0.45359237 kg, assumption for libra
            lbs;LBR;pound of 0.45359237 kg, assumption for libra
            libra;LBR;pound of 0.45359237 kg, assumption for libra
            libras;LBR;pound of 0.45359237 kg, assumption for libra
            lbr;LBR;pound of 0.45359237 kg, assumption for libra
            quilate;CTM;metric carat
            quilates;CTM;metric carat
            ct;CTM;metric carat
            ctm;CTM;metric carat
            l;LTR;SI
            lt;LTR;SI
            lts;LTR;SI
            ltr;LTR;SI
            litro;LTR;SI
            litros;LTR;SI
            ml;MLT;SI
            mililitro;MLT;SI
            mililitros;MLT;SI
            mlt;MLT;SI
            hl;HLT;SI
            hectolitro;HLT;SI
            hectolitros;HLT;SI
            hlt;HLT;SI
            m3;MTQ;SI
            m³;MTQ;SI
            mt3;MTQ;SI
            mts3;MTQ;SI
            metro cubico;MTQ;SI
            metros cubicos;MTQ;SI
            mtq;MTQ;SI
            m2;MTK;SI
            m²;MTK;SI
            mts2;MTK;SI
            metro cuadrado;MTK;SI
            metros cuadrados;MTK;SI
            metro quadrado;MTK;SI
            metros quadrados;MTK;SI
            mtk;MTK;SI
            m;MTR;SI
            mts;MTR;SI
            mtr;MTR;SI
            metro;MTR;SI
            metros;MTR;SI
            metro lineal;MTR;SI
            metros lineales;MTR;SI
            cm;CMT;SI
            centimetro;CMT;SI
            centimetros;CMT;SI
            cmt;CMT;SI
            km;KMT;SI
            kilometro;KMT;SI
            kilometros;KMT;SI
            quilometro;KMT;SI
            quilometros;KMT;SI
            u;C62;Recommendation 20, one (unit)
            un;C62;Recommendation 20, one (unit)
            und;C62;Recommendation 20, one (unit)
            unds;C62;Recommendation 20, one (unit)
            uni;C62;Recommendation 20, one (unit)
            unid;C62;Recommendation 20, one (unit)
            unids;C62;Recommendation 20, one (unit)
            unidad;C62;Recommendation 20, one (unit)
            unidades;C62;Recommendation 20, one (unit)
            unidade;C62;Recommendation 20, one (unit)
            c/u;C62;Recommendation 20, one (unit)
            c62;C62;Recommendation 20, one (unit)
            uds;C62;Recommendation 20, one (unit)
            ud;C62;Recommendation 20, one (unit)
            pieza;H87;Recommendation 20, piece
            piezas;H87;Recommendation 20, piece
            pza;H87;Recommendation 20, piece
            pzas;H87;Recommendation 20, piece
            pz;H87;Recommendation 20, piece
            peca;H87;Recommendation 20, piece
            pecas;H87;Recommendation 20, piece
            pc;H87;Recommendation 20, piece
            pcs;H87;Recommendation 20, piece
            h87;H87;Recommendation 20, piece
            par;NPR;Recommendation 20, number of pairs
            pares;NPR;Recommendation 20, number of pairs
            npr;NPR;Recommendation 20, number of pairs
            docena;DZN;Recommendation 20, dozen
            docenas;DZN;Recommendation 20, dozen
            duzia;DZN;Recommendation 20, dozen
            duzias;DZN;Recommendation 20, dozen
            dzn;DZN;Recommendation 20, dozen
            dz;DZN;Recommendation 20, dozen
            mil;MIL;Recommendation 20, thousand
            millar;MIL;Recommendation 20, thousand
            millares;MIL;Recommendation 20, thousand
            milhar;MIL;Recommendation 20, thousand
            milhares;MIL;Recommendation 20, thousand
            mil unidades;MIL;Recommendation 20, thousand
            mil u;MIL;Recommendation 20, thousand
            ciento;CEN;Recommendation 20, hundred
            cientos;CEN;Recommendation 20, hundred
            cento;CEN;Recommendation 20, hundred
            centos;CEN;Recommendation 20, hundred
            centena;CEN;Recommendation 20, hundred
            centenas;CEN;Recommendation 20, hundred
            gruesa;GRO;Recommendation 20, gross
            gruesas;GRO;Recommendation 20, gross
            grosa;GRO;Recommendation 20, gross
            grosas;GRO;Recommendation 20, gross
            juego;SET;Recommendation 20, set
            juegos;SET;Recommendation 20, set
            jogo;SET;Recommendation 20, set
            jogos;SET;Recommendation 20, set
            set;SET;Recommendation 20, set
            sets;SET;Recommendation 20, set
            conjunto;SET;Recommendation 20, set
            conjuntos;SET;Recommendation 20, set
            cabeza;HEA;Recommendation 20, head (live animals)
            cabezas;HEA;Recommendation 20, head (live animals)
            cabeca;HEA;Recommendation 20, head (live animals)
            cabecas;HEA;Recommendation 20, head (live animals)
            kwh;KWH;SI
            kilowatt hora;KWH;SI
            kilovatio hora;KWH;SI
            kilovatios hora;KWH;SI
            mwh;MWH;SI
            megawatt hora;MWH;SI
            megavatio hora;MWH;SI
            megavatios hora;MWH;SI
            gbq;GBQ;SI
            gigabecquerel;GBQ;SI
            """
    )
}
