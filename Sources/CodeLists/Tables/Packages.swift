import Texts

extension CodeTable {
    /// Recommendation 21, whole.
    static let packages = CodeTable(
        .package,
        title: Text(en: "Kinds of package", es: "Tipos de bulto", pt: "Tipos de volume", fr: "Types de colis"),
        shape: .alphanumeric(2),
        source:
            "UN/ECE Recommendation 21, annex V (uncefact/vocabulary-outputs); Spanish, Portuguese and French by Paso",
        edition:
            "as of 2024-07-29: 405 codes; the 28 with no in the column 17A came after the edition of 2006 that 17A closes",
        rows: """
            code;17A;en;es;pt;fr
            1A;;drum, steel;tambor, de acero;tambor, de aço;fût, en acier
            1B;;drum, aluminium;tambor, de aluminio;tambor, de alumínio;fût, en aluminium
            1D;;drum, plywood;tambor, de madera contrachapada;tambor, de madeira compensada;fût, en contreplaqué
            1F;;container, flexible;contenedor, flexible;contêiner, flexível;conteneur, souple
            1G;;drum, fibre;tambor, de fibra;tambor, de fibra;fût, en fibre
            1W;;drum, wooden;tambor, de madera;tambor, de madeira;fût, en bois
            2C;;barrel, wooden;barril, de madera;barril, de madeira;tonneau, en bois
            3A;;jerrican, steel;bidón, de acero;bombona (jerrican), de aço;jerricane, en acier
            3H;;jerrican, plastic;bidón, de plástico;bombona (jerrican), de plástico;jerricane, en plastique
            43;;bag, super bulk;bolsa, para gran volumen;saco, para grande volume;sac, grand vrac
            44;;bag, polybag;bolsa, de polietileno;saco, de polietileno;sac, en polyéthylène
            4A;;box, steel;caja, de acero;caixa, de aço;boîte, en acier
            4B;;box, aluminium;caja, de aluminio;caixa, de alumínio;boîte, en aluminium
            4C;;box, natural wood;caja, de madera natural;caixa, de madeira natural;boîte, en bois naturel
            4D;;box, plywood;caja, de madera contrachapada;caixa, de madeira compensada;boîte, en contreplaqué
            4F;;box, reconstituted wood;caja, de madera reconstituida;caixa, de madeira reconstituída;boîte, en bois reconstitué
            4G;;box, fibreboard;caja, de cartón;caixa, de papelão;boîte, en carton
            4H;;box, plastic;caja, de plástico;caixa, de plástico;boîte, en plastique
            5H;;bag, woven plastic;bolsa, de plástico tejido;saco, de plástico tecido;sac, en plastique tissé
            5L;;bag, textile;bolsa, de tela;saco, de têxtil;sac, en textile
            5M;;bag, paper;bolsa, de papel;saco, de papel;sac, en papier
            6H;;composite packaging, plastic receptacle;embalaje compuesto, recipiente de plástico;embalagem composta, recipiente de plástico;emballage composite, récipient en plastique
            6P;;composite packaging, glass receptacle;embalaje compuesto, recipiente de vidrio;embalagem composta, recipiente de vidro;emballage composite, récipient en verre
            7A;;case, car;cajón, para automóvil;caixote, para automóvel;caisse, pour automobile
            7B;;case, wooden;cajón, de madera;caixote, de madeira;caisse, en bois
            8A;;pallet, wooden;paleta, de madera;palete, de madeira;palette, en bois
            8B;;crate, wooden;jaula de listones, de madera;engradado, de madeira;caisse à claire-voie, en bois
            8C;;bundle, wooden;atado, de madera;feixe, de madeira;ballot, en bois
            AA;;intermediate bulk container, rigid plastic;recipiente intermedio para graneles, de plástico rígido;contentor intermediário para granéis, de plástico rígido;grand récipient pour vrac, en plastique rigide
            AB;;receptacle, fibre;recipiente, de fibra;recipiente, de fibra;récipient, en fibre
            AC;;receptacle, paper;recipiente, de papel;recipiente, de papel;récipient, en papier
            AD;;receptacle, wooden;recipiente, de madera;recipiente, de madeira;récipient, en bois
            AE;;aerosol;aerosol;aerossol;aérosol
            AF;;pallet, modular, collars 80 cm × 60 cm;paleta, modular, collares de 80 cm × 60 cm;palete, modular, colares de 80 cm × 60 cm;palette, modulaire, rehausses de 80 cm × 60 cm
            AG;;pallet, shrinkwrapped;paleta, con película retráctil;palete, com filme retrátil;palette, sous film rétractable
            AH;;pallet, 100 cm × 110 cm;paleta, 100 cm × 110 cm;palete, 100 cm × 110 cm;palette, 100 cm × 110 cm
            AI;;clamshell;envase tipo almeja;embalagem tipo concha;coque à charnière
            AJ;;cone;cono;cone;cône
            AL;;ball;bola;bola;boule
            AM;;ampoule, non-protected;ampolla, sin protección;ampola, sem proteção;ampoule, sans protection
            AP;;ampoule, protected;ampolla, con protección;ampola, com proteção;ampoule, avec protection
            AT;;atomizer;atomizador;atomizador;atomiseur
            AV;;capsule;cápsula;cápsula;capsule
            B4;;belt;cinta;cinta;ceinture
            BA;;barrel;barril;barril;tonneau
            BB;;bobbin;bobina;bobina;bobine
            BC;;bottlecrate / bottlerack;cajón o rejilla para botellas;engradado ou grade para garrafas;casier à bouteilles
            BD;;board;tablero;tábua;planche
            BE;;bundle;atado;feixe;ballot
            BF;;balloon, non-protected;balón, sin protección;balão, sem proteção;ballon, sans protection
            BG;;bag;bolsa;saco;sac
            BH;;bunch;manojo;cacho;botte
            BI;;bin;cubo (bin);caixa (bin);bac
            BJ;;bucket;balde;balde;seau
            BK;;basket;canasta;cesta;corbeille
            BL;;bale, compressed;fardo, con compresión;fardo, com compressão;balle, avec compression
            BM;;basin;palangana;bacia;bassine
            BN;;bale, non-compressed;fardo, sin compresión;fardo, sem compressão;balle, sans compression
            BO;;bottle, non-protected, cylindrical;botella, sin protección, forma cilíndrica;garrafa, sem proteção, forma cilíndrica;bouteille, sans protection, forme cylindrique
            BP;;balloon, protected;balón, con protección;balão, com proteção;ballon, avec protection
            BQ;;bottle, protected cylindrical;botella, con protección, forma cilíndrica;garrafa, com proteção, forma cilíndrica;bouteille, avec protection, forme cylindrique
            BR;;bar;barra;barra;barre
            BS;;bottle, non-protected, bulbous;botella, sin protección, forma abombada;garrafa, sem proteção, forma bojuda;bouteille, sans protection, forme bombée
            BT;;bolt;rollo de tela;peça de tecido;coupon de tissu
            BU;;butt;bota;pipa;barrique
            BV;;bottle, protected bulbous;botella, con protección, forma abombada;garrafa, com proteção, forma bojuda;bouteille, avec protection, forme bombée
            BW;;box, for liquids;caja, para líquidos;caixa, para líquidos;boîte, pour liquides
            BX;;box;caja;caixa;boîte
            BY;;board, in bundle/bunch/truss;tablero, en atado, manojo o haz;tábua, em feixe, maço ou molho;planche, en botte ou faisceau
            BZ;;bars, in bundle/bunch/truss;barras, en atado, manojo o haz;barras, em feixe, maço ou molho;barres, en botte ou faisceau
            CA;;can, rectangular;lata, forma rectangular;lata, forma retangular;bidon, forme rectangulaire
            CB;;crate, beer;jaula de listones, para cerveza;engradado, para cerveja;caisse à claire-voie, à bière
            CC;;churn;cántara;latão de leite;bidon à lait
            CD;;can, with handle and spout;lata, con asa y pico;lata, com alça e bico;bidon, avec anse et bec
            CE;;creel;nasa;nassa;panier de pêche
            CF;;coffer;cofre;cofre;coffre
            CG;;cage;jaula;gaiola;cage
            CH;;chest;arca;arca;coffret
            CI;;canister;bote;lata com tampa;boîte métallique
            CJ;;coffin;ataúd;caixão;cercueil
            CK;;cask;cuba;casco;fût en bois
            CL;;coil;rollo en espiral;bobina em espiral;rouleau
            CM;;card;cartón plano;cartela;carte
            CN;;container, not otherwise specified as transport equipment;contenedor, no especificado como equipo de transporte;contêiner, não especificado como equipamento de transporte;conteneur, non spécifié comme équipement de transport
            CO;;carboy, non-protected;damajuana grande, sin protección;garrafão, sem proteção;bonbonne, sans protection
            CP;;carboy, protected;damajuana grande, con protección;garrafão, com proteção;bonbonne, avec protection
            CQ;;cartridge;cartucho;cartucho;cartouche
            CR;;crate;jaula de listones;engradado;caisse à claire-voie
            CS;;case;cajón;caixote;caisse
            CT;;carton;caja de cartón;caixa de papelão;carton
            CU;;cup;vaso;copo;gobelet
            CV;;cover;cubierta;capa;couverture
            CW;;cage, roll;jaula, con ruedas;gaiola, com rodas;cage, à roulettes
            CX;;can, cylindrical;lata, forma cilíndrica;lata, forma cilíndrica;bidon, forme cylindrique
            CY;;cylinder;cilindro;cilindro;cylindre
            CZ;;canvas;lona;lona;toile
            DA;;crate, multiple layer, plastic;jaula de listones, de varias capas, de plástico;engradado, de várias camadas, de plástico;caisse à claire-voie, à plusieurs couches, en plastique
            DB;;crate, multiple layer, wooden;jaula de listones, de varias capas, de madera;engradado, de várias camadas, de madeira;caisse à claire-voie, à plusieurs couches, en bois
            DC;;crate, multiple layer, cardboard;jaula de listones, de varias capas, de cartulina;engradado, de várias camadas, de cartão;caisse à claire-voie, à plusieurs couches, en carton
            DG;;cage, Commonwealth Handling Equipment Pool (CHEP);jaula, CHEP;gaiola, CHEP;cage, CHEP
            DH;;box, Commonwealth Handling Equipment Pool (CHEP), Eurobox;caja, CHEP, Eurobox;caixa, CHEP, Eurobox;boîte, CHEP, Eurobox
            DI;;drum, iron;tambor, de hierro;tambor, de ferro;fût, en fer
            DJ;;demijohn, non-protected;damajuana, sin protección;damajuana, sem proteção;dame-jeanne, sans protection
            DK;;crate, bulk, cardboard;jaula de listones, para graneles, de cartulina;engradado, para granéis, de cartão;caisse à claire-voie, pour vrac, en carton
            DL;;crate, bulk, plastic;jaula de listones, para graneles, de plástico;engradado, para granéis, de plástico;caisse à claire-voie, pour vrac, en plastique
            DM;;crate, bulk, wooden;jaula de listones, para graneles, de madera;engradado, para granéis, de madeira;caisse à claire-voie, pour vrac, en bois
            DN;;dispenser;dispensador;dispensador;distributeur
            DP;;demijohn, protected;damajuana, con protección;damajuana, com proteção;dame-jeanne, avec protection
            DR;;drum;tambor;tambor;fût
            DS;;tray, one layer no cover, plastic;bandeja, de una capa sin tapa, de plástico;bandeja, de uma camada sem tampa, de plástico;plateau, une couche sans couvercle, en plastique
            DT;;tray, one layer no cover, wooden;bandeja, de una capa sin tapa, de madera;bandeja, de uma camada sem tampa, de madeira;plateau, une couche sans couvercle, en bois
            DU;;tray, one layer no cover, polystyrene;bandeja, de una capa sin tapa, de poliestireno;bandeja, de uma camada sem tampa, de poliestireno;plateau, une couche sans couvercle, en polystyrène
            DV;;tray, one layer no cover, cardboard;bandeja, de una capa sin tapa, de cartulina;bandeja, de uma camada sem tampa, de cartão;plateau, une couche sans couvercle, en carton
            DW;;tray, two layers no cover, plastic tray;bandeja, de dos capas sin tapa, de plástico;bandeja, de duas camadas sem tampa, de plástico;plateau, deux couches sans couvercle, en plastique
            DX;;tray, two layers no cover, wooden;bandeja, de dos capas sin tapa, de madera;bandeja, de duas camadas sem tampa, de madeira;plateau, deux couches sans couvercle, en bois
            DY;;tray, two layers no cover, cardboard;bandeja, de dos capas sin tapa, de cartulina;bandeja, de duas camadas sem tampa, de cartão;plateau, deux couches sans couvercle, en carton
            EC;;bag, plastic;bolsa, de plástico;saco, de plástico;sac, en plastique
            ED;;case, with pallet base;cajón, con base de paleta;caixote, com base de palete;caisse, à base de palette
            EE;;case, with pallet base, wooden;cajón, con base de paleta, de madera;caixote, com base de palete, de madeira;caisse, à base de palette, en bois
            EF;;case, with pallet base, cardboard;cajón, con base de paleta, de cartulina;caixote, com base de palete, de cartão;caisse, à base de palette, en carton
            EG;;case, with pallet base, plastic;cajón, con base de paleta, de plástico;caixote, com base de palete, de plástico;caisse, à base de palette, en plastique
            EH;;case, with pallet base, metal;cajón, con base de paleta, de metal;caixote, com base de palete, de metal;caisse, à base de palette, en métal
            EI;;case, isothermic;cajón, con aislamiento térmico;caixote, com isolamento térmico;caisse, isotherme
            EN;;envelope;sobre;envelope;enveloppe
            FB;;flexibag;bolsa flexible para líquidos;bolsa flexível para líquidos (flexibag);poche souple (flexibag)
            FC;;crate, fruit;jaula de listones, para fruta;engradado, para fruta;caisse à claire-voie, à fruits
            FD;;crate, framed;jaula de listones, con armazón;engradado, com armação;caisse à claire-voie, à cadre
            FE;;flexitank;tanque flexible;tanque flexível;citerne souple
            FI;;firkin;cuñete;barrilete;tonnelet
            FL;;flask;frasco;frasco;flacon
            FO;;footlocker;baúl pequeño;baú pequeno;cantine
            FP;;filmpack;envase de película;embalagem de filme;paquet sous film
            FR;;frame;armazón;armação;cadre
            FT;;foodtainer;envase para alimentos;recipiente para alimentos;barquette alimentaire
            FW;;cart, flatbed;carro, con plataforma;carrinho, com plataforma;chariot, à plateau
            FX;;bag, flexible container;bolsa, contenedor flexible;saco, contêiner flexível;sac, conteneur souple
            GB;;bottle, gas;botella, para gas;garrafa, para gás;bouteille, à gaz
            GI;;girder;viga;viga;poutre
            GL;;container, gallon;contenedor, de un galón;contêiner, de um galão;conteneur, d'un gallon
            GR;;receptacle, glass;recipiente, de vidrio;recipiente, de vidro;récipient, en verre
            GU;;tray, containing horizontally stacked flat items;bandeja, con piezas planas apiladas;bandeja, com peças planas empilhadas;plateau, avec articles plats empilés
            GY;;bag, gunny;bolsa, de arpillera;saco, de aniagem;sac, en toile de jute
            GZ;;girders, in bundle/bunch/truss;vigas, en atado, manojo o haz;vigas, em feixe, maço ou molho;poutres, en botte ou faisceau
            HA;;basket, with handle, plastic;canasta, con asa, de plástico;cesta, com alça, de plástico;corbeille, avec anse, en plastique
            HB;;basket, with handle, wooden;canasta, con asa, de madera;cesta, com alça, de madeira;corbeille, avec anse, en bois
            HC;;basket, with handle, cardboard;canasta, con asa, de cartulina;cesta, com alça, de cartão;corbeille, avec anse, en carton
            HG;;hogshead;tonel grande;barrica grande;boucaut
            HN;;hanger;percha;cabide;cintre
            HR;;hamper;cesto con tapa;cesto com tampa;panier à couvercle
            IA;;package, display, wooden;bulto, de exhibición, de madera;volume, de exposição, de madeira;colis, présentoir, en bois
            IB;;package, display, cardboard;bulto, de exhibición, de cartulina;volume, de exposição, de cartão;colis, présentoir, en carton
            IC;;package, display, plastic;bulto, de exhibición, de plástico;volume, de exposição, de plástico;colis, présentoir, en plastique
            ID;;package, display, metal;bulto, de exhibición, de metal;volume, de exposição, de metal;colis, présentoir, en métal
            IE;;package, show;bulto, de muestra;volume, de mostra;colis, de démonstration
            IF;;package, flow;bulto, envuelto en flujo (flow pack);volume, flow pack;colis, flow pack
            IG;;package, paper wrapped;bulto, envuelto en papel;volume, envolto em papel;colis, emballé de papier
            IH;;drum, plastic;tambor, de plástico;tambor, de plástico;fût, en plastique
            IK;;package, cardboard, with bottle grip-holes;bulto, de cartulina, con agujeros para botellas;volume, de cartão, com furos para garrafas;colis, en carton, à trous de préhension
            IL;;tray, rigid, lidded stackable (CEN TS 14482:2002);bandeja, de forma rígida, apilable con tapa (CEN TS 14482:2002);bandeja, de forma rígida, empilhável com tampa (CEN TS 14482:2002);plateau, rigide, empilable à couvercle (CEN TS 14482:2002)
            IN;;ingot;lingote;lingote;lingot
            IZ;;ingots, in bundle/bunch/truss;lingotes, en atado, manojo o haz;lingotes, em feixe, maço ou molho;lingots, en botte ou faisceau
            JB;;bag, jumbo;bolsa, jumbo;saco, jumbo;sac, jumbo
            JC;;jerrican, rectangular;bidón, forma rectangular;bombona (jerrican), forma retangular;jerricane, forme rectangulaire
            JG;;jug;cántaro;cântaro;cruche
            JR;;jar;tarro;pote;bocal
            JT;;jutebag;bolsa de yute;saco de juta;sac de jute
            JY;;jerrican, cylindrical;bidón, forma cilíndrica;bombona (jerrican), forma cilíndrica;jerricane, forme cylindrique
            KG;;keg;barrilito;barril pequeno;petit fût
            KI;;kit;juego (kit);kit;kit
            LE;;luggage;equipaje;bagagem;bagage
            LG;;log;tronco;tora;grume
            LT;;lot;lote;lote;lot
            LU;;lug;caja de recolección;caixa de colheita;cagette
            LV;;liftvan;caja de mudanza (liftvan);caixa de mudança (liftvan);cadre de déménagement
            LZ;;logs, in bundle/bunch/truss;troncos, en atado, manojo o haz;toras, em feixe, maço ou molho;grumes, en botte ou faisceau
            MA;;crate, metal;jaula de listones, de metal;engradado, de metal;caisse à claire-voie, en métal
            MB;;bag, multiply;bolsa, de varias capas;saco, de várias camadas;sac, multicouche
            MC;;crate, milk;jaula de listones, para leche;engradado, para leite;caisse à claire-voie, à lait
            ME;;container, metal;contenedor, de metal;contêiner, de metal;conteneur, en métal
            MR;;receptacle, metal;recipiente, de metal;recipiente, de metal;récipient, en métal
            MS;;sack, multi-wall;saco, de paredes múltiples;saca, de paredes múltiplas;sac (sack), à parois multiples
            MT;;mat;estera;esteira;natte
            MW;;receptacle, plastic wrapped;recipiente, envuelto en plástico;recipiente, envolto em plástico;récipient, emballé de plastique
            MX;;matchbox;caja de fósforos;caixa de fósforos;boîte d'allumettes
            NA;;not available;no disponible;não disponível;non disponible
            NE;;unpacked or unpackaged;sin embalar ni envasar;sem embalagem;non emballé
            NF;;unpacked or unpackaged, single unit;sin embalar ni envasar, una unidad;sem embalagem, uma unidade;non emballé, une unité
            NG;;unpacked or unpackaged, multiple units;sin embalar ni envasar, varias unidades;sem embalagem, várias unidades;non emballé, plusieurs unités
            NS;;nest;conjunto encajado;conjunto encaixado;nid
            NT;;net;red;rede;filet
            NU;;net, tube, plastic;red, en forma de tubo, de plástico;rede, em forma de tubo, de plástico;filet, en tube, en plastique
            NV;;net, tube, textile;red, en forma de tubo, de tela;rede, em forma de tubo, de têxtil;filet, en tube, en textile
            O1;no;two sided cage on wheels with fixing strap;jaula de dos lados con ruedas y correa;gaiola de dois lados com rodas e cinta;roll à deux côtés avec sangle
            O2;no;trolley;carretilla;carrinho de carga;chariot roulant
            O3;no;oneway pallet ISO 0 - 1/2 EURO Pallet;paleta sin retorno ISO 0 - 1/2 EURO;palete sem retorno ISO 0 - 1/2 EURO;palette perdue ISO 0 - 1/2 EURO
            O4;no;oneway pallet ISO 1 - 1/1 EURO Pallet;paleta sin retorno ISO 1 - 1/1 EURO;palete sem retorno ISO 1 - 1/1 EURO;palette perdue ISO 1 - 1/1 EURO
            O5;no;oneway pallet ISO 2 - 2/1 EURO Pallet;paleta sin retorno ISO 2 - 2/1 EURO;palete sem retorno ISO 2 - 2/1 EURO;palette perdue ISO 2 - 2/1 EURO
            O6;no;pallet with exceptional dimensions;paleta de medidas excepcionales;palete de medidas excepcionais;palette de dimensions exceptionnelles
            O7;no;wooden pallet 40 cm x 80 cm;paleta de madera 40 cm x 80 cm;palete de madeira 40 cm x 80 cm;palette en bois 40 cm x 80 cm
            O8;no;plastic pallet SRS 60 cm x 80 cm;paleta de plástico SRS 60 cm x 80 cm;palete de plástico SRS 60 cm x 80 cm;palette plastique SRS 60 cm x 80 cm
            O9;no;plastic pallet SRS 80 cm x 120 cm;paleta de plástico SRS 80 cm x 120 cm;palete de plástico SRS 80 cm x 120 cm;palette plastique SRS 80 cm x 120 cm
            OA;;pallet, CHEP 40 cm x 60 cm;paleta, CHEP 40 cm x 60 cm;palete, CHEP 40 cm x 60 cm;palette, CHEP 40 cm x 60 cm
            OB;;pallet, CHEP 80 cm x 120 cm;paleta, CHEP 80 cm x 120 cm;palete, CHEP 80 cm x 120 cm;palette, CHEP 80 cm x 120 cm
            OC;;pallet, CHEP 100 cm x 120 cm;paleta, CHEP 100 cm x 120 cm;palete, CHEP 100 cm x 120 cm;palette, CHEP 100 cm x 120 cm
            OD;;pallet, AS 4068-1993;paleta, AS 4068-1993;palete, AS 4068-1993;palette, AS 4068-1993
            OE;;pallet, ISO T11;paleta, ISO T11;palete, ISO T11;palette, ISO T11
            OF;;platform, unspecified weight or dimension;plataforma, sin peso ni medida indicados;plataforma, sem peso nem medida indicados;plateforme, sans poids ni dimension indiqués
            OG;no;pallet ISO 0 - 1/2 EURO Pallet;paleta ISO 0 - 1/2 EURO;palete ISO 0 - 1/2 EURO;palette ISO 0 - 1/2 EURO
            OH;no;pallet ISO 1 - 1/1 EURO Pallet;paleta ISO 1 - 1/1 EURO;palete ISO 1 - 1/1 EURO;palette ISO 1 - 1/1 EURO
            OI;no;pallet ISO 2 - 2/1 EURO Pallet;paleta ISO 2 - 2/1 EURO;palete ISO 2 - 2/1 EURO;palette ISO 2 - 2/1 EURO
            OJ;no;1/4 EURO Pallet;1/4 de paleta EURO;1/4 de palete EURO;1/4 de palette EURO
            OK;;block;bloque;bloco;bloc
            OL;no;1/8 EURO Pallet;1/8 de paleta EURO;1/8 de palete EURO;1/8 de palette EURO
            OM;no;synthetic pallet ISO 1;paleta sintética ISO 1;palete sintético ISO 1;palette synthétique ISO 1
            ON;no;synthetic pallet ISO 2;paleta sintética ISO 2;palete sintético ISO 2;palette synthétique ISO 2
            OP;no;wholesaler pallet;paleta de mayorista;palete de atacadista;palette de grossiste
            OQ;no;pallet 80 X 100 cm;paleta 80 x 100 cm;palete 80 x 100 cm;palette 80 x 100 cm
            OR;no;pallet 60 X 100 cm;paleta 60 x 100 cm;palete 60 x 100 cm;palette 60 x 100 cm
            OS;no;oneway pallet;paleta sin retorno;palete sem retorno;palette perdue
            OT;;octabin;octabín;octabin;octabin
            OU;;container, outer;contenedor, exterior;contêiner, exterior;conteneur, extérieur
            OV;no;returnable pallet;paleta retornable;palete retornável;palette consignée
            OW;no;large bag, pallet sized;bolsa grande, del tamaño de una paleta;saco grande, do tamanho de um palete;grand sac, de la taille d'une palette
            OX;no;a wheeled pallet with raised rim (81 x 67 x 135);paleta con ruedas y borde alto (81 x 67 x 135);palete com rodas e borda alta (81 x 67 x 135);palette à roulettes à rebord haut (81 x 67 x 135)
            OY;no;a wheeled pallet with raised rim (81 x 72 x 135);paleta con ruedas y borde alto (81 x 72 x 135);palete com rodas e borda alta (81 x 72 x 135);palette à roulettes à rebord haut (81 x 72 x 135)
            OZ;no;a wheeled pallet with raised rim (81 x 60 x 16);paleta con ruedas y borde alto (81 x 60 x 16);palete com rodas e borda alta (81 x 60 x 16);palette à roulettes à rebord haut (81 x 60 x 16)
            P1;no;CHEP pallet 60 cm x 80 cm;paleta CHEP 60 cm x 80 cm;palete CHEP 60 cm x 80 cm;palette CHEP 60 cm x 80 cm
            P2;;pan;cazuela;panela;poêlon
            P3;no;LPR pallet 60 cm x 80 cm;paleta LPR 60 cm x 80 cm;palete LPR 60 cm x 80 cm;palette LPR 60 cm x 80 cm
            P4;no;LPR pallet 80 cm x 120 cm;paleta LPR 80 cm x 120 cm;palete LPR 80 cm x 120 cm;palette LPR 80 cm x 120 cm
            PA;;packet;paquete;pacote;paquet
            PB;;pallet, box;paleta, caja;palete, caixa;palette, caisse
            PC;;parcel;encomienda;encomenda;colis postal
            PD;;pallet, modular, collars 80 cm × 100 cm;paleta, modular, collares de 80 cm × 100 cm;palete, modular, colares de 80 cm × 100 cm;palette, modulaire, rehausses de 80 cm × 100 cm
            PE;;pallet, modular, collars 80 cm × 120 cm;paleta, modular, collares de 80 cm × 120 cm;palete, modular, colares de 80 cm × 120 cm;palette, modulaire, rehausses de 80 cm × 120 cm
            PF;;pen;corral;curral;enclos
            PG;;plate;placa;chapa;plaque
            PH;;pitcher;jarra;jarro;pichet
            PI;;pipe;caño;cano;tuyau
            PJ;;punnet;cestita;bandeja de frutas;barquette
            PK;;package;bulto;volume;colis
            PL;;pail;cubo;balde pequeno;seau (pail)
            PN;;plank;tablón;prancha;madrier
            PO;;pouch;bolsita;bolsinha;pochette
            PP;;piece;pieza;peça;pièce
            PR;;receptacle, plastic;recipiente, de plástico;recipiente, de plástico;récipient, en plastique
            PT;;pot;pote;panela (pot);pot
            PU;;tray pack;envase con bandeja;embalagem com bandeja;barquette emballée
            PV;;pipes, in bundle/bunch/truss;caños, en atado, manojo o haz;canos, em feixe, maço ou molho;tuyaux, en botte ou faisceau
            PX;;pallet;paleta;palete;palette
            PY;;plates, in bundle/bunch/truss;placas, en atado, manojo o haz;chapas, em feixe, maço ou molho;plaques, en botte ou faisceau
            PZ;;planks, in bundle/bunch/truss;tablones, en atado, manojo o haz;pranchas, em feixe, maço ou molho;madriers, en botte ou faisceau
            QA;;drum, steel, non-removable head;tambor, de acero, tapa no desmontable;tambor, de aço, tampa não removível;fût, en acier, dessus non amovible
            QB;;drum, steel, removable head;tambor, de acero, tapa desmontable;tambor, de aço, tampa removível;fût, en acier, dessus amovible
            QC;;drum, aluminium, non-removable head;tambor, de aluminio, tapa no desmontable;tambor, de alumínio, tampa não removível;fût, en aluminium, dessus non amovible
            QD;;drum, aluminium, removable head;tambor, de aluminio, tapa desmontable;tambor, de alumínio, tampa removível;fût, en aluminium, dessus amovible
            QF;;drum, plastic, non-removable head;tambor, de plástico, tapa no desmontable;tambor, de plástico, tampa não removível;fût, en plastique, dessus non amovible
            QG;;drum, plastic, removable head;tambor, de plástico, tapa desmontable;tambor, de plástico, tampa removível;fût, en plastique, dessus amovible
            QH;;barrel, wooden, bung type;barril, de madera, con tapón;barril, de madeira, com batoque;tonneau, en bois, à bonde
            QJ;;barrel, wooden, removable head;barril, de madera, tapa desmontable;barril, de madeira, tampa removível;tonneau, en bois, dessus amovible
            QK;;jerrican, steel, non-removable head;bidón, de acero, tapa no desmontable;bombona (jerrican), de aço, tampa não removível;jerricane, en acier, dessus non amovible
            QL;;jerrican, steel, removable head;bidón, de acero, tapa desmontable;bombona (jerrican), de aço, tampa removível;jerricane, en acier, dessus amovible
            QM;;jerrican, plastic, non-removable head;bidón, de plástico, tapa no desmontable;bombona (jerrican), de plástico, tampa não removível;jerricane, en plastique, dessus non amovible
            QN;;jerrican, plastic, removable head;bidón, de plástico, tapa desmontable;bombona (jerrican), de plástico, tampa removível;jerricane, en plastique, dessus amovible
            QP;;box, wooden, natural wood, ordinary;caja, de madera, de madera natural, tipo ordinario;caixa, de madeira, de madeira natural, tipo comum;boîte, en bois, en bois naturel, ordinaire
            QQ;;box, wooden, natural wood, with sift proof walls;caja, de madera, de madera natural, con paredes estancas a pulverulentos;caixa, de madeira, de madeira natural, com paredes à prova de pó;boîte, en bois, en bois naturel, à panneaux étanches aux pulvérulents
            QR;;box, plastic, expanded;caja, de plástico, expandido;caixa, de plástico, expandido;boîte, en plastique, expansé
            QS;;box, plastic, solid;caja, de plástico, macizo;caixa, de plástico, maciço;boîte, en plastique, rigide plein
            RD;;rod;varilla;vareta;tige
            RG;;ring;anillo;anel;anneau
            RJ;;rack, clothing hanger;estante, perchero de ropa;estante, arara de roupas;râtelier, portant à vêtements
            RK;;rack;estante;estante;râtelier
            RL;;reel;carrete;carretel;dévidoir
            RO;;roll;rollo;rolo;rouleau (roll)
            RT;;rednet;malla (rednet);malha (rednet);filet (rednet)
            RZ;;rods, in bundle/bunch/truss;varillas, en atado, manojo o haz;varetas, em feixe, maço ou molho;tiges, en botte ou faisceau
            SA;;sack;saco;saca;sac (sack)
            SB;;slab;losa;laje;dalle
            SC;;crate, shallow;jaula de listones, poco profundo;engradado, raso;caisse à claire-voie, peu profond
            SD;;spindle;huso;fuso;fuseau
            SE;;sea-chest;cofre marino;baú de marinheiro;coffre de marin
            SH;;sachet;sobrecito;sachê;sachet
            SI;;skid;patín;estrado (skid);patin
            SK;;case, skeleton;cajón, tipo esqueleto;caixote, tipo esqueleto;caisse, à claire-voie
            SL;;slipsheet;lámina deslizante;folha deslizante;feuille intercalaire
            SM;;sheetmetal;chapa metálica;chapa metálica;tôle
            SO;;spool;carrete pequeño;carretel pequeno;bobineau
            SP;;sheet, plastic wrapping;hoja, envoltorio de plástico;folha, envoltório de plástico;feuille, emballage plastique
            SS;;case, steel;cajón, de acero;caixote, de aço;caisse, en acier
            ST;;sheet;hoja;folha;feuille
            SU;;suitcase;maleta;mala;valise
            SV;;envelope, steel;sobre, de acero;envelope, de aço;enveloppe, en acier
            SW;;shrinkwrapped;envuelto en película retráctil;envolto em filme retrátil;sous film rétractable
            SY;;sleeve;manga;manga;manchon
            SZ;;sheets, in bundle/bunch/truss;hojas, en atado, manojo o haz;folhas, em feixe, maço ou molho;feuilles, en botte ou faisceau
            T1;;tablet;tableta;tablete;tablette
            TB;;tub;tina;tina;cuve
            TC;;tea-chest;caja para té;caixa para chá;caisse à thé
            TD;;tube, collapsible;tubo, plegable;tubo, flexível dobrável;tube, souple
            TE;;tyre;neumático;pneu;pneu
            TG;;tank container, generic;contenedor cisterna, genérico;contêiner-tanque, genérico;conteneur-citerne, générique
            TI;;tierce TI;tercerola;terçola;tierçon
            TK;;tank, rectangular;tanque, forma rectangular;tanque, forma retangular;réservoir, forme rectangulaire
            TL;;tub, with lid;tina, con tapa;tina, com tampa;cuve, avec couvercle
            TN;;tin;hojalata;lata de folha de flandres;boîte en fer-blanc
            TO;;tun;tonel;tonel;foudre
            TR;;trunk;baúl;baú;malle
            TS;;truss;haz;molho;faisceau
            TT;;bag, tote;bolsa, tipo tote;saco, tipo tote;sac, fourre-tout
            TU;;tube;tubo;tubo;tube
            TV;;tube, with nozzle;tubo, con boquilla;tubo, com bico;tube, avec embout
            TW;;pallet, triwall;paleta, de tres paredes;palete, de três paredes;palette, à trois parois
            TY;;tank, cylindrical;tanque, forma cilíndrica;tanque, forma cilíndrica;réservoir, forme cylindrique
            TZ;;tubes, in bundle/bunch/truss;tubos, en atado, manojo o haz;tubos, em feixe, maço ou molho;tubes, en botte ou faisceau
            UC;;uncaged;sin jaula;sem gaiola;sans cage
            UN;;unit;unidad;unidade;unité
            VA;;vat;cuba grande;cuba;cuve (vat)
            VG;;bulk, gas (at 1031 mbar and 15 degree C);a granel, gas (a 1031 mbar y 15 °C);a granel, gás (a 1031 mbar e 15 °C);vrac, gaz (à 1031 mbar et 15 °C)
            VI;;vial;vial;frasco-ampola;fiole
            VK;;vanpack;caja de mudanza (vanpack);caixa de mudança (vanpack);caisse de déménagement
            VL;;bulk, liquid;a granel, líquido;a granel, líquido;vrac, liquide
            VN;;vehicle;vehículo;veículo;véhicule
            VO;;bulk, solid, large particles (nodules);a granel, sólido, partículas grandes (nódulos);a granel, sólido, partículas grandes (nódulos);vrac, solide, grosses particules (nodules)
            VP;;vacuum-packed;envasado al vacío;embalado a vácuo;emballé sous vide
            VQ;;bulk, liquefied gas (at abnormal temperature/pressure);a granel, gas licuado (a temperatura o presión anormal);a granel, gás liquefeito (a temperatura ou pressão anormal);vrac, gaz liquéfié (à température ou pression anormale)
            VR;;bulk, solid, granular particles (grains);a granel, sólido, partículas granulares (granos);a granel, sólido, partículas granulares (grãos);vrac, solide, particules granulaires (grains)
            VS;;bulk, scrap metal;a granel, chatarra;a granel, sucata de metal;vrac, ferraille
            VY;;bulk, solid, fine particles (powders);a granel, sólido, partículas finas (polvos);a granel, sólido, partículas finas (pós);vrac, solide, particules fines (poudres)
            WA;;intermediate bulk container;recipiente intermedio para graneles;contentor intermediário para granéis;grand récipient pour vrac
            WB;;wickerbottle;botella forrada de mimbre;garrafa forrada de vime;bouteille clissée
            WC;;intermediate bulk container, steel;recipiente intermedio para graneles, de acero;contentor intermediário para granéis, de aço;grand récipient pour vrac, en acier
            WD;;intermediate bulk container, aluminium;recipiente intermedio para graneles, de aluminio;contentor intermediário para granéis, de alumínio;grand récipient pour vrac, en aluminium
            WF;;intermediate bulk container, metal;recipiente intermedio para graneles, de metal;contentor intermediário para granéis, de metal;grand récipient pour vrac, en métal
            WG;;intermediate bulk container, steel, pressurised > 10 kPa;recipiente intermedio para graneles, de acero, a presión > 10 kPa;contentor intermediário para granéis, de aço, sob pressão > 10 kPa;grand récipient pour vrac, en acier, sous pression > 10 kPa
            WH;;intermediate bulk container, aluminium, pressurised > 10 kPa;recipiente intermedio para graneles, de aluminio, a presión > 10 kPa;contentor intermediário para granéis, de alumínio, sob pressão > 10 kPa;grand récipient pour vrac, en aluminium, sous pression > 10 kPa
            WJ;;intermediate bulk container, metal, pressure 10 kPa;recipiente intermedio para graneles, de metal, presión 10 kPa;contentor intermediário para granéis, de metal, pressão 10 kPa;grand récipient pour vrac, en métal, pression 10 kPa
            WK;;intermediate bulk container, steel, liquid;recipiente intermedio para graneles, de acero, líquido;contentor intermediário para granéis, de aço, líquido;grand récipient pour vrac, en acier, liquide
            WL;;intermediate bulk container, aluminium, liquid;recipiente intermedio para graneles, de aluminio, líquido;contentor intermediário para granéis, de alumínio, líquido;grand récipient pour vrac, en aluminium, liquide
            WM;;intermediate bulk container, metal, liquid;recipiente intermedio para graneles, de metal, líquido;contentor intermediário para granéis, de metal, líquido;grand récipient pour vrac, en métal, liquide
            WN;;intermediate bulk container, woven plastic, without coat/liner;recipiente intermedio para graneles, de plástico tejido, sin revestimiento ni forro;contentor intermediário para granéis, de plástico tecido, sem revestimento nem forro;grand récipient pour vrac, en plastique tissé, sans revêtement ni doublure
            WP;;intermediate bulk container, woven plastic, coated;recipiente intermedio para graneles, de plástico tejido, con revestimiento;contentor intermediário para granéis, de plástico tecido, com revestimento;grand récipient pour vrac, en plastique tissé, avec revêtement
            WQ;;intermediate bulk container, woven plastic, with liner;recipiente intermedio para graneles, de plástico tejido, con forro;contentor intermediário para granéis, de plástico tecido, com forro;grand récipient pour vrac, en plastique tissé, avec doublure
            WR;;intermediate bulk container, woven plastic, coated and liner;recipiente intermedio para graneles, de plástico tejido, con revestimiento y forro;contentor intermediário para granéis, de plástico tecido, com revestimento e forro;grand récipient pour vrac, en plastique tissé, avec revêtement et doublure
            WS;;intermediate bulk container, plastic film;recipiente intermedio para graneles, de película de plástico;contentor intermediário para granéis, de filme de plástico;grand récipient pour vrac, en film plastique
            WT;;intermediate bulk container, textile with out coat/liner;recipiente intermedio para graneles, de tela, sin revestimiento ni forro;contentor intermediário para granéis, de têxtil, sem revestimento nem forro;grand récipient pour vrac, en textile, sans revêtement ni doublure
            WU;;intermediate bulk container, natural wood, with inner liner;recipiente intermedio para graneles, de madera natural, con forro interior;contentor intermediário para granéis, de madeira natural, com forro interno;grand récipient pour vrac, en bois naturel, avec doublure intérieure
            WV;;intermediate bulk container, textile, coated;recipiente intermedio para graneles, de tela, con revestimiento;contentor intermediário para granéis, de têxtil, com revestimento;grand récipient pour vrac, en textile, avec revêtement
            WW;;intermediate bulk container, textile, with liner;recipiente intermedio para graneles, de tela, con forro;contentor intermediário para granéis, de têxtil, com forro;grand récipient pour vrac, en textile, avec doublure
            WX;;intermediate bulk container, textile, coated and liner;recipiente intermedio para graneles, de tela, con revestimiento y forro;contentor intermediário para granéis, de têxtil, com revestimento e forro;grand récipient pour vrac, en textile, avec revêtement et doublure
            WY;;intermediate bulk container, plywood, with inner liner;recipiente intermedio para graneles, de madera contrachapada, con forro interior;contentor intermediário para granéis, de madeira compensada, com forro interno;grand récipient pour vrac, en contreplaqué, avec doublure intérieure
            WZ;;intermediate bulk container, reconstituted wood, with inner liner;recipiente intermedio para graneles, de madera reconstituida, con forro interior;contentor intermediário para granéis, de madeira reconstituída, com forro interno;grand récipient pour vrac, en bois reconstitué, avec doublure intérieure
            XA;;bag, woven plastic, without inner coat/liner;bolsa, de plástico tejido, sin revestimiento ni forro interior;saco, de plástico tecido, sem revestimento nem forro interno;sac, en plastique tissé, sans revêtement ni doublure intérieurs
            XB;;bag, woven plastic, sift proof;bolsa, de plástico tejido, estanco a pulverulentos;saco, de plástico tecido, à prova de pó;sac, en plastique tissé, étanche aux pulvérulents
            XC;;bag, woven plastic, water resistant;bolsa, de plástico tejido, resistente al agua;saco, de plástico tecido, resistente à água;sac, en plastique tissé, résistant à l'eau
            XD;;bag, plastics film;bolsa, de película de plástico;saco, de filme de plástico;sac, en film plastique
            XF;;bag, textile, without inner coat/liner;bolsa, de tela, sin revestimiento ni forro interior;saco, de têxtil, sem revestimento nem forro interno;sac, en textile, sans revêtement ni doublure intérieurs
            XG;;bag, textile, sift proof;bolsa, de tela, estanco a pulverulentos;saco, de têxtil, à prova de pó;sac, en textile, étanche aux pulvérulents
            XH;;bag, textile, water resistant;bolsa, de tela, resistente al agua;saco, de têxtil, resistente à água;sac, en textile, résistant à l'eau
            XJ;;bag, paper, multi-wall;bolsa, de papel, de paredes múltiples;saco, de papel, de paredes múltiplas;sac, en papier, à parois multiples
            XK;;bag, paper, multi-wall, water resistant;bolsa, de papel, de paredes múltiples, resistente al agua;saco, de papel, de paredes múltiplas, resistente à água;sac, en papier, à parois multiples, résistant à l'eau
            YA;;composite packaging, plastic receptacle in steel drum;embalaje compuesto, recipiente de plástico en un tambor de acero;embalagem composta, recipiente de plástico em um tambor de aço;emballage composite, récipient en plastique dans un fût en acier
            YB;;composite packaging, plastic receptacle in steel crate box;embalaje compuesto, recipiente de plástico en una caja de listones de acero;embalagem composta, recipiente de plástico em uma caixa engradada de aço;emballage composite, récipient en plastique dans une caisse à claire-voie en acier
            YC;;composite packaging, plastic receptacle in aluminium drum;embalaje compuesto, recipiente de plástico en un tambor de aluminio;embalagem composta, recipiente de plástico em um tambor de alumínio;emballage composite, récipient en plastique dans un fût en aluminium
            YD;;composite packaging, plastic receptacle in aluminium crate;embalaje compuesto, recipiente de plástico en una jaula de aluminio;embalagem composta, recipiente de plástico em um engradado de alumínio;emballage composite, récipient en plastique dans une caisse à claire-voie en aluminium
            YF;;composite packaging, plastic receptacle in wooden box;embalaje compuesto, recipiente de plástico en una caja de madera;embalagem composta, recipiente de plástico em uma caixa de madeira;emballage composite, récipient en plastique dans une boîte en bois
            YG;;composite packaging, plastic receptacle in plywood drum;embalaje compuesto, recipiente de plástico en un tambor de contrachapado;embalagem composta, recipiente de plástico em um tambor de compensado;emballage composite, récipient en plastique dans un fût en contreplaqué
            YH;;composite packaging, plastic receptacle in plywood box;embalaje compuesto, recipiente de plástico en una caja de contrachapado;embalagem composta, recipiente de plástico em uma caixa de compensado;emballage composite, récipient en plastique dans une boîte en contreplaqué
            YJ;;composite packaging, plastic receptacle in fibre drum;embalaje compuesto, recipiente de plástico en un tambor de fibra;embalagem composta, recipiente de plástico em um tambor de fibra;emballage composite, récipient en plastique dans un fût en fibre
            YK;;composite packaging, plastic receptacle in fibreboard box;embalaje compuesto, recipiente de plástico en una caja de cartón;embalagem composta, recipiente de plástico em uma caixa de papelão;emballage composite, récipient en plastique dans une boîte en carton
            YL;;composite packaging, plastic receptacle in plastic drum;embalaje compuesto, recipiente de plástico en un tambor de plástico;embalagem composta, recipiente de plástico em um tambor de plástico;emballage composite, récipient en plastique dans un fût en plastique
            YM;;composite packaging, plastic receptacle in solid plastic box;embalaje compuesto, recipiente de plástico en una caja de plástico rígido;embalagem composta, recipiente de plástico em uma caixa de plástico rígido;emballage composite, récipient en plastique dans une boîte en plastique rigide
            YN;;composite packaging, glass receptacle in steel drum;embalaje compuesto, recipiente de vidrio en un tambor de acero;embalagem composta, recipiente de vidro em um tambor de aço;emballage composite, récipient en verre dans un fût en acier
            YP;;composite packaging, glass receptacle in steel crate box;embalaje compuesto, recipiente de vidrio en una caja de listones de acero;embalagem composta, recipiente de vidro em uma caixa engradada de aço;emballage composite, récipient en verre dans une caisse à claire-voie en acier
            YQ;;composite packaging, glass receptacle in aluminium drum;embalaje compuesto, recipiente de vidrio en un tambor de aluminio;embalagem composta, recipiente de vidro em um tambor de alumínio;emballage composite, récipient en verre dans un fût en aluminium
            YR;;composite packaging, glass receptacle in aluminium crate;embalaje compuesto, recipiente de vidrio en una jaula de aluminio;embalagem composta, recipiente de vidro em um engradado de alumínio;emballage composite, récipient en verre dans une caisse à claire-voie en aluminium
            YS;;composite packaging, glass receptacle in wooden box;embalaje compuesto, recipiente de vidrio en una caja de madera;embalagem composta, recipiente de vidro em uma caixa de madeira;emballage composite, récipient en verre dans une boîte en bois
            YT;;composite packaging, glass receptacle in plywood drum;embalaje compuesto, recipiente de vidrio en un tambor de contrachapado;embalagem composta, recipiente de vidro em um tambor de compensado;emballage composite, récipient en verre dans un fût en contreplaqué
            YV;;composite packaging, glass receptacle in wickerwork hamper;embalaje compuesto, recipiente de vidrio en un cesto de mimbre;embalagem composta, recipiente de vidro em um cesto de vime;emballage composite, récipient en verre dans un panier en osier
            YW;;composite packaging, glass receptacle in fibre drum;embalaje compuesto, recipiente de vidrio en un tambor de fibra;embalagem composta, recipiente de vidro em um tambor de fibra;emballage composite, récipient en verre dans un fût en fibre
            YX;;composite packaging, glass receptacle in fibreboard box;embalaje compuesto, recipiente de vidrio en una caja de cartón;embalagem composta, recipiente de vidro em uma caixa de papelão;emballage composite, récipient en verre dans une boîte en carton
            YY;;composite packaging, glass receptacle in expandable plastic pack;embalaje compuesto, recipiente de vidrio en un embalaje de plástico expandible;embalagem composta, recipiente de vidro em uma embalagem de plástico expansível;emballage composite, récipient en verre dans un emballage en plastique expansible
            YZ;;composite packaging, glass receptacle in solid plastic pack;embalaje compuesto, recipiente de vidrio en un embalaje de plástico rígido;embalagem composta, recipiente de vidro em uma embalagem de plástico rígido;emballage composite, récipient en verre dans un emballage en plastique rigide
            ZA;;intermediate bulk container, paper, multi-wall;recipiente intermedio para graneles, de papel, de paredes múltiples;contentor intermediário para granéis, de papel, de paredes múltiplas;grand récipient pour vrac, en papier, à parois multiples
            ZB;;bag, large;bolsa, grande;saco, grande;sac, grand
            ZC;;intermediate bulk container, paper, multi-wall, water resistant;recipiente intermedio para graneles, de papel, de paredes múltiples, resistente al agua;contentor intermediário para granéis, de papel, de paredes múltiplas, resistente à água;grand récipient pour vrac, en papier, à parois multiples, résistant à l'eau
            ZD;;intermediate bulk container, rigid plastic, with structural equipment, solids;recipiente intermedio para graneles, de plástico rígido, con equipo estructural, para sólidos;contentor intermediário para granéis, de plástico rígido, com equipamento estrutural, para sólidos;grand récipient pour vrac, en plastique rigide, avec équipement de structure, pour solides
            ZF;;intermediate bulk container, rigid plastic, freestanding, solids;recipiente intermedio para graneles, de plástico rígido, autoportante, para sólidos;contentor intermediário para granéis, de plástico rígido, autoportante, para sólidos;grand récipient pour vrac, en plastique rigide, autoportant, pour solides
            ZG;;intermediate bulk container, rigid plastic, with structural equipment, pressurised;recipiente intermedio para graneles, de plástico rígido, con equipo estructural, a presión;contentor intermediário para granéis, de plástico rígido, com equipamento estrutural, sob pressão;grand récipient pour vrac, en plastique rigide, avec équipement de structure, sous pression
            ZH;;intermediate bulk container, rigid plastic, freestanding, pressurised;recipiente intermedio para graneles, de plástico rígido, autoportante, a presión;contentor intermediário para granéis, de plástico rígido, autoportante, sob pressão;grand récipient pour vrac, en plastique rigide, autoportant, sous pression
            ZJ;;intermediate bulk container, rigid plastic, with structural equipment, liquids;recipiente intermedio para graneles, de plástico rígido, con equipo estructural, para líquidos;contentor intermediário para granéis, de plástico rígido, com equipamento estrutural, para líquidos;grand récipient pour vrac, en plastique rigide, avec équipement de structure, pour liquides
            ZK;;intermediate bulk container, rigid plastic, freestanding, liquids;recipiente intermedio para graneles, de plástico rígido, autoportante, para líquidos;contentor intermediário para granéis, de plástico rígido, autoportante, para líquidos;grand récipient pour vrac, en plastique rigide, autoportant, pour liquides
            ZL;;intermediate bulk container, composite, rigid plastic, solids;recipiente intermedio para graneles, compuesto, de plástico rígido, para sólidos;contentor intermediário para granéis, composto, de plástico rígido, para sólidos;grand récipient pour vrac, composite, en plastique rigide, pour solides
            ZM;;intermediate bulk container, composite, flexible plastic, solids;recipiente intermedio para graneles, compuesto, de plástico flexible, para sólidos;contentor intermediário para granéis, composto, de plástico flexível, para sólidos;grand récipient pour vrac, composite, en plastique souple, pour solides
            ZN;;intermediate bulk container, composite, rigid plastic, pressurised;recipiente intermedio para graneles, compuesto, de plástico rígido, a presión;contentor intermediário para granéis, composto, de plástico rígido, sob pressão;grand récipient pour vrac, composite, en plastique rigide, sous pression
            ZP;;intermediate bulk container, composite, flexible plastic, pressurised;recipiente intermedio para graneles, compuesto, de plástico flexible, a presión;contentor intermediário para granéis, composto, de plástico flexível, sob pressão;grand récipient pour vrac, composite, en plastique souple, sous pression
            ZQ;;intermediate bulk container, composite, rigid plastic, liquids;recipiente intermedio para graneles, compuesto, de plástico rígido, para líquidos;contentor intermediário para granéis, composto, de plástico rígido, para líquidos;grand récipient pour vrac, composite, en plastique rigide, pour liquides
            ZR;;intermediate bulk container, composite, flexible plastic, liquids;recipiente intermedio para graneles, compuesto, de plástico flexible, para líquidos;contentor intermediário para granéis, composto, de plástico flexível, para líquidos;grand récipient pour vrac, composite, en plastique souple, pour liquides
            ZS;;intermediate bulk container, composite;recipiente intermedio para graneles, compuesto;contentor intermediário para granéis, composto;grand récipient pour vrac, composite
            ZT;;intermediate bulk container, fibreboard;recipiente intermedio para graneles, de cartón;contentor intermediário para granéis, de papelão;grand récipient pour vrac, en carton
            ZU;;intermediate bulk container, flexible;recipiente intermedio para graneles, flexible;contentor intermediário para granéis, flexível;grand récipient pour vrac, souple
            ZV;;intermediate bulk container, metal, other than steel;recipiente intermedio para graneles, de metal, que no sea acero;contentor intermediário para granéis, de metal, que não seja aço;grand récipient pour vrac, en métal, autre que l'acier
            ZW;;intermediate bulk container, natural wood;recipiente intermedio para graneles, de madera natural;contentor intermediário para granéis, de madeira natural;grand récipient pour vrac, en bois naturel
            ZX;;intermediate bulk container, plywood;recipiente intermedio para graneles, de madera contrachapada;contentor intermediário para granéis, de madeira compensada;grand récipient pour vrac, en contreplaqué
            ZY;;intermediate bulk container, reconstituted wood;recipiente intermedio para graneles, de madera reconstituida;contentor intermediário para granéis, de madeira reconstituída;grand récipient pour vrac, en bois reconstitué
            ZZ;;mutually defined;definido de común acuerdo;definido de comum acordo;défini d'un commun accord
            """
    )
}
