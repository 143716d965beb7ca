import Texts

extension CodeTable {
    /// Data element 1153.
    static let references = CodeTable(
        .reference,
        title: Text(
            en: "Kinds of reference (1153)",
            es: "Tipos de referencia (1153)",
            pt: "Tipos de referência (1153)",
            fr: "Types de référence (1153)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, every code of UN/CEFACT 17A; names for those that certificates use",
        rows: """
            code;en;es;pt;fr
            AAA;order acknowledgement;acuse de pedido;confirmação de pedido;accusé de réception de commande
            AAS;transport contract document;documento del contrato de transporte;documento do contrato de transporte;document du contrat de transport
            ABT;customs goods declaration;declaración aduanera de mercancías;declaração aduaneira de mercadorias;déclaration en douane
            ACE;related document;documento relacionado;documento relacionado;document lié
            AWR;original document, copy attached;documento original, copia adjunta;documento original, cópia anexa;document original, copie jointe
            DM;document;documento;documento;document
            IP;import permit;permiso de importación;permissão de importação;permis d'importation
            IV;invoice;factura;fatura;facture
            PK;packing list;lista de empaque;lista de embalagem;liste de colisage
            ZZZ;other, mutually defined;otro, definido de común acuerdo;outro, definido de comum acordo;autre, défini d'un commun accord
            """,
        codesAlone: """
            AAA AAB AAC AAD AAE AAF AAG AAH AAI AAJ AAK AAL AAM AAN AAO AAP AAQ AAR AAS AAT AAU AAV AAW AAX AAY
            AAZ ABA ABB ABC ABD ABE ABF ABG ABH ABI ABJ ABK ABL ABM ABN ABO ABP ABQ ABR ABS ABT ABU ABV ABW ABX
            ABY ABZ AC ACA ACB ACC ACD ACE ACF ACG ACH ACI ACJ ACK ACL ACN ACO ACP ACQ ACR ACT ACU ACV ACW ACX
            ACY ACZ ADA ADB ADC ADD ADE ADF ADG ADI ADJ ADK ADL ADM ADN ADO ADP ADQ ADT ADU ADV ADW ADX ADY ADZ
            AE AEA AEB AEC AED AEE AEF AEG AEH AEI AEJ AEK AEL AEM AEN AEO AEP AEQ AER AES AET AEU AEV AEW AEX
            AEY AEZ AF AFA AFB AFC AFD AFE AFF AFG AFH AFI AFJ AFK AFL AFM AFN AFO AFP AFQ AFR AFS AFT AFU AFV
            AFW AFX AFY AFZ AGA AGB AGC AGD AGE AGF AGG AGH AGI AGJ AGK AGL AGM AGN AGO AGP AGQ AGR AGS AGT AGU
            AGV AGW AGX AGY AGZ AHA AHB AHC AHD AHE AHF AHG AHH AHI AHJ AHK AHL AHM AHN AHO AHP AHQ AHR AHS AHT
            AHU AHV AHX AHY AHZ AIA AIB AIC AID AIE AIF AIG AIH AII AIJ AIK AIL AIM AIN AIO AIP AIQ AIR AIS AIT
            AIU AIV AIW AIX AIY AIZ AJA AJB AJC AJD AJE AJF AJG AJH AJI AJJ AJK AJL AJM AJN AJO AJP AJQ AJR AJS
            AJT AJU AJV AJW AJX AJY AJZ AKA AKB AKC AKD AKE AKF AKG AKH AKI AKJ AKK AKL AKM AKN AKO AKP AKQ AKR
            AKS AKT AKU AKV AKW AKX AKY AKZ ALA ALB ALC ALD ALE ALF ALG ALH ALI ALJ ALK ALL ALM ALN ALO ALP ALQ
            ALR ALS ALT ALU ALV ALW ALX ALY ALZ AMA AMB AMC AMD AME AMF AMG AMH AMI AMJ AMK AML AMM AMN AMO AMP
            AMQ AMR AMS AMT AMU AMV AMW AMX AMY AMZ ANA ANB ANC AND ANE ANF ANG ANH ANI ANJ ANK ANL ANM ANN ANO
            ANP ANQ ANR ANS ANT ANU ANV ANW ANX ANY AOA AOD AOE AOF AOG AOH AOI AOJ AOK AOL AOM AON AOO AOP AOQ
            AOR AOS AOT AOU AOV AOW AOX AOY AOZ AP APA APB APC APD APE APF APG APH API APJ APK APL APM APN APO
            APP APQ APR APS APT APU APV APW APX APY APZ AQA AQB AQC AQD AQE AQF AQG AQH AQI AQJ AQK AQL AQM AQN
            AQO AQP AQQ AQR AQS AQT AQU AQV AQW AQX AQY AQZ ARA ARB ARC ARD ARE ARF ARG ARH ARI ARJ ARK ARL ARM
            ARN ARO ARP ARQ ARR ARS ART ARU ARV ARW ARX ARY ARZ ASA ASB ASC ASD ASE ASF ASG ASH ASI ASJ ASK ASL
            ASM ASN ASO ASP ASQ ASR ASS AST ASU ASV ASW ASX ASY ASZ ATA ATB ATC ATD ATE ATF ATG ATH ATI ATJ ATK
            ATL ATM ATN ATO ATP ATQ ATR ATS ATT ATU ATV ATW ATX ATY ATZ AU AUA AUB AUC AUD AUE AUF AUG AUH AUI
            AUJ AUK AUL AUM AUN AUO AUP AUQ AUR AUS AUT AUU AUV AUW AUX AUY AUZ AV AVA AVB AVC AVD AVE AVF AVG
            AVH AVI AVJ AVK AVL AVM AVN AVO AVP AVQ AVR AVS AVT AVU AVV AVW AVX AVY AVZ AWA AWB AWC AWD AWE AWF
            AWG AWH AWI AWJ AWK AWL AWM AWN AWO AWP AWQ AWR AWS AWT AWU AWV AWW AWX AWY AWZ AXA AXB AXC AXD AXE
            AXF AXG AXH AXI AXJ AXK AXL AXM AXN AXO AXP AXQ AXR BA BC BD BE BH BM BN BO BR BT BW CAS CAT CAU CAV
            CAW CAX CAY CAZ CBA CBB CD CEC CED CFE CFF CFO CG CH CK CKN CM CMR CN CNO COF CP CR CRN CS CST CT CU
            CV CW CZ DA DAN DB DI DL DM DQ DR EA EB ED EE EI EN EQ ER ERN ET EX FC FF FI FLW FN FO FS FT FV FX
            GA GC GD GDN GN HS HWB IA IB ICA ICE ICO II IL INB INN INO IP IS IT IV JB JE LA LAN LAR LB LC LI LO
            LRC LS MA MB MF MG MH MR MRN MS MSS MWB NA NF OH OI ON OP OR PB PC PD PE PF PI PK PL POR PP PQ PR PS
            PW PY RA RC RCN RE REN RF RR RT SA SB SD SE SEA SF SH SI SM SN SP SQ SRN SS STA SW SZ TB TCR TE TF
            TI TIN TL TN TP UAR UC UCN UN UO URI VA VC VGR VM VN VON VOR VP VR VS VT VV WE WM WN WR WS WY XA XC
            XP ZZZ
            """
    )

    /// Data element 3035.
    static let partyRoles = CodeTable(
        .partyRole,
        title: Text(
            en: "Roles of a party (3035)",
            es: "Funciones de una parte (3035)",
            pt: "Funções de uma parte (3035)",
            fr: "Rôles d’une partie (3035)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, every code of UN/CEFACT 17A; names for those that certificates use",
        rows: """
            code;en;es;pt;fr
            AG;agent;agente;agente;agent
            BY;buyer;comprador;comprador;acheteur
            CA;carrier;transportista;transportador;transporteur
            CB;customs broker;despachante de aduana;despachante aduaneiro;commissionnaire en douane
            CN;consignee;destinatario;destinatário;destinataire
            CZ;consignor;expedidor;expedidor;expéditeur
            DP;delivery party;parte que recibe la entrega;parte que recebe a entrega;partie livrée
            EX;exporter;exportador;exportador;exportateur
            FW;freight forwarder;transitario;agente de carga;transitaire
            IM;importer;importador;importador;importateur
            MF;manufacturer;fabricante;fabricante;fabricant
            PQ;certifying party;parte que certifica;parte que certifica;partie certifiante
            SE;seller;vendedor;vendedor;vendeur
            ZZZ;mutually defined;definido de común acuerdo;definido de comum acordo;défini d'un commun accord
            """,
        codesAlone: """
            AA AB AE AF AG AH AI AJ AK AL AM AN AO AP AQ AR AS AT AU AV AW AX AY AZ B1 B2 BA BB BC BD BE BF BG
            BH BI BJ BK BL BM BN BO BP BQ BS BT BU BV BW BX BY BZ C1 C2 CA CB CC CD CE CF CG CH CI CJ CK CL CM
            CN CNX CNY CNZ CO COA COB COC COD COE COF COG COH COI COJ COK COL COM CON COO COP COQ COR COS COT
            COU COV COW COX COY COZ CP CPA CPB CPC CPD CPE CPF CPG CPH CPI CPJ CPK CPL CPM CPN CPO CQ CR CS CT
            CU CV CW CX CY CZ DA DB DC DCP DCQ DCR DCS DCT DCU DCV DCW DCX DCY DCZ DD DDA DDB DDC DDD DDE DDF
            DDG DDH DDI DDJ DDK DDL DDM DDN DDO DDP DDQ DDR DDS DDT DDU DDV DDW DDX DDY DDZ DE DEA DEB DEC DED
            DEE DEF DEG DEH DEI DEJ DEK DEL DEM DEN DEO DEP DEQ DER DES DET DEU DEV DEW DEX DEY DEZ DF DFA DFB
            DFC DFD DFE DFF DFG DFH DFI DFJ DFK DFL DFM DFN DFO DFP DFQ DFR DFS DFT DFU DFV DFW DFX DFY DFZ DG
            DGA DGB DGC DGD DGE DH DI DJ DK DL DM DN DO DP DQ DR DS DT DU DV DW DX DY DZ EA EB EC ED EE EF EG EH
            EI EJ EK EL EM EN EO EP EQ ER ES ET EU EV EW EX EY EZ FA FB FC FD FE FF FG FH FI FJ FK FL FM FN FO
            FP FQ FR FS FT FU FV FW FX FY FZ GA GB GC GD GE GF GH GI GJ GK GL GM GN GO GP GQ GR GS GT GU GV GW
            GX GY GZ HA HB HC HD HE HF HG HH HI HJ HK HL HM HN HO HP HQ HR HS HT HU HV HW HX HY HZ I1 I2 IB IC
            ID IE IF IG IH II IJ IL IM IN IO IP IQ IR IS IT IU IV IW IX IY IZ JA JB JC JD JE JF JG JH LA LB LC
            LD LE LF LG LH LI LJ LK LL LM LN LO LP LQ LR LS LT LU LV MA MAD MDR MF MG MI MOP MP MR MS MT N2 NI
            OA OB OC OD OE OF OG OH OI OJ OK OL OM ON OO OP OQ OR OS OT OU OV OW OX OY OZ P1 P2 P3 P4 PA PB PC
            PD PE PF PG PH PI PJ PK PM PN PO POA PQ PR PS PT PW PX PY PZ RA RB RCA RCR RE RF RH RI RL RM RP RS
            RV RW SB SE SF SG SI SN SO SPC SR SS ST SU SX SY SZ TA TB TC TCP TCR TD TE TF TG TH TI TJ TK TL TM
            TN TO TP TQ TR TS TT TU TV TW TX TY TZ UA UB UC UD UE UF UG UH UHP UI UJ UK UL UM UN UO UP UQ UR US
            UT UU UV UW UX UY UZ VA VB VC VE VF VG VH VI VJ VK VL VM VN VO VP VQ VR VS VT VU VV VW VX VY VZ WA
            WB WC WD WE WF WG WH WI WJ WK WL WM WN WO WP WPA WQ WR WS WT WU WV WW WX WY WZ ZZZ
            """
    )

    /// Data element 6313.
    static let measuredAttributes = CodeTable(
        .measuredAttribute,
        title: Text(
            en: "Measured attributes (6313)",
            es: "Atributos medidos (6313)",
            pt: "Atributos medidos (6313)",
            fr: "Attributs mesurés (6313)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, every code of UN/CEFACT 17A; codes alone",
        codesAlone: """
            A AAA AAB AAC AAD AAF AAG AAH AAI AAJ AAK AAM AAN AAO AAP AAQ AAR AAS AAT AAU AAV AAW AAX AAY AAZ
            ABA ABB ABC ABD ABE ABF ABG ABH ABI ABJ ABK ABL ABM ABN ABO ABP ABS ABT ABX ABY ABZ ACA ACE ACG ACN
            ACP ACS ACV ACW ACX ADR ADS ADT ADU ADV ADW ADX ADY ADZ AEA AEB AEC AED AEE AEF AEG AEH AEI AEJ AEK
            AEL AEM AEN AEO AEP AEQ AER AES AET AEU AEV AEW AEX AEY AEZ AF AFA AFB AFC AFD AFE AFF AFG AFH AFI
            AFJ AFK AFL AFM AFN AFO AFP AFQ AFR AFS AFT AFU AFV AFW AFX B BL BMY BMZ BNA BNB BNC BND BNE BNF BNG
            BNH BNI BNJ BNK BNL BNM BNN BNO BNP BNQ BNR BNS BNT BNU BNV BNW BNX BNY BNZ BR BRA BRB BRC BRD BRE
            BRF BRG BRH BRI BRJ BRK BRL BS BSW BW CHN CM CT CV CZ D DI DL DN DP DR DS DW E EA F FI FL FN FV GG
            GW HF HM HT IB ID L LM LN LND M MO MW N OD PRS PTN RA RF RJ RMW RP RUN RY SQ T TC TH TN TT VGM VH VW
            WA WD WM WU XH XQ XZ YS ZAL ZAS ZB ZBI ZC ZCA ZCB ZCE ZCL ZCO ZCR ZCU ZFE ZFS ZGE ZH ZK ZMG ZMN ZMO
            ZN ZNA ZNB ZNI ZO ZP ZPB ZS ZSB ZSE ZSI ZSL ZSN ZTA ZTE ZTI ZV ZW ZWA ZZN ZZR ZZZ
            """
    )

    /// Data element 3227.
    static let locationFunctions = CodeTable(
        .locationFunction,
        title: Text(
            en: "Functions of a place (3227)",
            es: "Funciones de un lugar (3227)",
            pt: "Funções de um lugar (3227)",
            fr: "Fonctions d’un lieu (3227)"
        ),
        shape: .alphanumeric(3),
        source: "UN/EDIFACT, directory D.16B; names by Paso",
        edition: "D.16B, every code of UN/CEFACT 17A; codes alone",
        codesAlone: """
            1-101 103-120 122-305 ZZZ
            """
    )
}
