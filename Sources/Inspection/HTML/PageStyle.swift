/// The style sheet of the page: one for screens from a phone to a desk, one for A4 paper.
///
/// Nothing is loaded from anywhere.
enum PageStyle {
    static let base = """
        *{box-sizing:border-box}
        html{color-scheme:light;-webkit-text-size-adjust:100%}
        body{margin:0;background:\(Palette.desk);color:\(Palette.ink);\
        font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
        h1,h2,h3,h4,p,dl,dd,ol,ul,table{margin:0;padding:0}
        ol,ul{list-style:none}
        bdi,dd,td,.v{overflow-wrap:anywhere;white-space:pre-line}
        code,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;\
        font-size:.9em}
        .wide{max-width:1120px;margin:0 auto;padding:0 24px}
        .verdict{color:\(Palette.sheet);print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .verdict .wide{display:grid;grid-template-columns:auto 1fr;gap:4px 20px;align-items:center;padding:20px 24px}
        .verdict .wide>*{grid-column:2}
        .verdict.good{background:\(Palette.good)}
        .verdict.warned{background:\(Palette.warned);color:\(Palette.warnedInk)}
        .verdict.refused{background:\(Palette.refused)}
        .verdict.unusable{background:\(Palette.unusable)}
        .verdict .wide>.sign{grid-column:1;grid-row:1/span 4;align-self:start;width:64px;height:64px;border:3px solid;border-radius:50%;display:grid;place-items:center;\
        font-size:34px;font-weight:700;line-height:1}
        .word{font-size:26px;font-weight:800;letter-spacing:.04em;text-transform:uppercase;line-height:1.15}
        .say{font-size:17px;line-height:1.35}
        .advice{font-size:15px}
        .title{padding:22px 0 12px}
        .title h1{font-size:24px;line-height:1.25;font-weight:700}
        .title h1 .mono{font-weight:600;font-size:.86em;white-space:normal;overflow-wrap:anywhere}
        .title p{color:\(Palette.soft)}
        h2{font-size:17px;font-weight:700;margin:26px 0 10px}
        .top{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:20px}
        .card{background:\(Palette.sheet);border:1px solid \(Palette.hair);border-radius:6px;padding:4px 16px 12px}
        .card h2{margin-top:12px}
        dl.pairs{display:grid;grid-template-columns:minmax(110px,auto) minmax(0,1fr);gap:5px 16px}
        dl.pairs dt{color:\(Palette.soft)}
        .checks li{display:grid;grid-template-columns:136px minmax(0,1fr);gap:0 12px;padding:7px 0;\
        border-top:1px solid \(Palette.hair)}
        .checks li:first-child{border-top:0}
        .checks b{font-weight:650}
        .state{font-size:12px;font-weight:750;letter-spacing:.04em;text-transform:uppercase;padding-top:2px}
        .passed{color:\(Palette.good)}.warning{color:\(Palette.warnText)}.failed{color:\(Palette.refused)}\
        .not-checked{color:\(Palette.soft)}
        .codes{color:\(Palette.soft);font-size:13px}
        .found{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,330px),1fr));gap:20px}
        .sigs{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,380px),1fr));gap:20px}
        .find{border-top:1px solid \(Palette.hair);padding:10px 0}
        .find:first-of-type{border-top:0}
        .find .do{padding-left:1.4em;text-indent:-1.4em}
        .find .where{color:\(Palette.soft);font-size:13.5px;overflow-wrap:anywhere}
        .clear{margin-top:10px}
        .tick{display:inline-block;margin-right:20px}
        .none{color:\(Palette.soft)}
        footer{color:\(Palette.soft);font-size:13px}
        footer.wide{padding-top:26px;padding-bottom:40px}
        footer p{overflow-wrap:anywhere}
        details summary{cursor:pointer;padding:6px 0;font-weight:600}
        ol.trace{list-style:decimal;padding-left:1.6em}
        .ctl{font:600 .75em ui-monospace,monospace;color:\(Palette.refused);border:1px solid;border-radius:3px;padding:0 2px;\
        unicode-bidi:isolate}
        .k{color:\(Palette.soft)}
        a:focus-visible,summary:focus-visible{outline:3px solid \(Palette.exporter);outline-offset:2px}
        """

    static let form = """
        .sheet{background:\(Palette.sheet);border:1px solid \(Palette.line);padding:26px 28px 24px;position:relative;\
        print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .sheet .head{text-align:center;margin-bottom:16px}
        .sheet .head h3{font-size:20px;letter-spacing:.06em;text-transform:uppercase;font-weight:700}
        .sheet .head p{color:\(Palette.soft)}
        .note{color:\(Palette.soft);font-size:12.5px;margin-top:12px}
        .cover{border-left:8px solid;padding-left:10px;margin:8px 0;position:relative}
        .cover>.tag{display:inline-block;font-size:12px;font-weight:700;line-height:1.35;color:\(Palette.sheet);\
        padding:3px 10px;margin:0 0 8px -10px;border-radius:0 3px 3px 0}
        .cover.issuer{border-color:\(Palette.issuer)}.cover.issuer>.tag{background:\(Palette.issuer)}
        .cover.exporter{border-color:\(Palette.exporter)}.cover.exporter>.tag{background:\(Palette.exporter)}
        .cover.official{border-color:\(Palette.official)}.cover.official>.tag{background:\(Palette.official)}
        .cover.invalid,.cover.unjudged{border-left-style:dashed;border-color:\(Palette.refused)}
        .cover.invalid>.tag,.cover.unjudged>.tag{background:\(Palette.refused)}
        .cover.absent{border-left-style:dotted;border-color:\(Palette.soft)}
        .cover.absent>.tag{background:\(Palette.unusable)}
        .part{font-size:14px;font-weight:700;text-align:center;background:\(Palette.tint);\
        border:1px solid \(Palette.line);border-bottom:0;padding:5px 10px}
        .row{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));border-left:1px solid \(Palette.line);\
        border-top:1px solid \(Palette.line);background:none}
        .cover>.row:last-child,.row.last{border-bottom:0}
        .box{border-right:1px solid \(Palette.line);border-bottom:1px solid \(Palette.line);padding:6px 10px 9px;\
        min-height:58px;overflow:hidden;margin-bottom:-1px}
        .cover .row .box{margin-bottom:0}
        .row+.row{border-top:0}
        .box h4{font-size:12px;line-height:1.3;font-weight:600;color:\(Palette.soft);margin-bottom:3px;\
        display:flex;gap:6px;justify-content:space-between}
        .box h4 b{color:\(Palette.ink)}
        .box h4 small{font-weight:400;white-space:nowrap;font-size:11px}
        .box .v{line-height:1.4}
        .box:not(.w12)>.v:first-of-type{font-weight:600}
        .w2{grid-column:span 2}.w3{grid-column:span 3}.w4{grid-column:span 4}.w5{grid-column:span 5}
        .w6{grid-column:span 6}.w7{grid-column:span 7}.w12{grid-column:span 12}
        .box table{width:100%;border-collapse:collapse;font-size:13.5px;margin-top:3px}
        .box th{font-size:11.5px;line-height:1.25;font-weight:600;color:\(Palette.soft);text-align:left;vertical-align:bottom;\
        padding:4px 14px 4px 0;border-bottom:1px solid \(Palette.line)}
        .box th b{color:\(Palette.ink)}
        .box th:first-child,.box td:first-child{width:1%;white-space:nowrap}
        .box th:last-child,.box td:last-child{padding-right:0}
        .box td{vertical-align:top;padding:5px 14px 5px 0;border-bottom:1px solid \(Palette.hair)}
        .box tr:last-child td{border-bottom:0}
        .box .s,.box .s .v,.box .s bdi{white-space:pre}
        .box .n{text-align:right;font-variant-numeric:tabular-nums}
        .further td:first-child{width:45%}
        .further{width:100%;border-collapse:collapse;font-size:13.5px}
        .further td,.further th{text-align:left;vertical-align:top;padding:5px 8px 5px 0;\
        border-bottom:1px solid \(Palette.hair)}
        .stamp{border:3px solid \(Palette.refused);color:\(Palette.refused);font-weight:800;text-align:center;\
        padding:6px 12px;margin-bottom:14px;letter-spacing:.03em;background:\(Palette.sheet)}
        """

    static let narrow = """
        @media screen and (max-width:720px){
        .wide{padding:0 14px}
        .verdict .wide{padding:14px;gap:2px 12px}
        .verdict .wide>.sign{width:44px;height:44px;font-size:24px;border-width:2px}
        .word{font-size:20px}.say{font-size:15.5px}
        .title{padding:16px 0 8px}.title h1{font-size:20px}
        .top{grid-template-columns:minmax(0,1fr);gap:14px}
        .checks li{grid-template-columns:minmax(0,1fr)}
        dl.pairs{grid-template-columns:minmax(0,1fr);gap:0}
        dl.pairs dd{margin-bottom:7px}
        .sheet{padding:16px 10px 14px}
        .sheet .head h3{font-size:17px}
        .cover{border-left-width:6px;padding-left:6px}.cover>.tag{margin-left:-6px}
        .row{grid-template-columns:minmax(0,1fr)}
        .box{grid-column:span 1!important;min-height:0}
        .box table,.box tbody,.box tr,.box td{display:block;width:auto}
        .box thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .box tr{border-bottom:1px solid \(Palette.line);padding:6px 0}
        .box tr:last-child{border-bottom:0}
        .box td{border:0;padding:2px 0;display:grid;grid-template-columns:minmax(0,38%) minmax(0,1fr);gap:0 8px}
        .box td:empty{display:none}
        .box td::before{color:\(Palette.soft);font-size:12.5px;white-space:normal}
        .box .s,.box .s .v,.box .s bdi{white-space:pre-line}
        .box td>*{grid-column:2}
        .box td::before{grid-row:1/span 40}
        .box td:first-child{width:auto}
        .box .n{text-align:left}
        .further td{display:block;width:auto!important;padding:2px 0}
        .further thead{display:none}
        .further td:first-child{border:0;color:\(Palette.soft)}
        }
        """

    static let print = """
        @media print{
        body{background:\(Palette.sheet);font-size:8.8pt;line-height:1.3}
        .box .v{line-height:1.28}
        .wide{max-width:none;padding:0}
        .verdict .wide{padding:8px 14px}
        .verdict .wide>.sign{width:40px;height:40px;font-size:22px}
        .word{font-size:15pt}.say{font-size:10.5pt}.advice{font-size:9.5pt}
        .title{padding:10px 0 0}.title h1{font-size:14pt}
        h2{font-size:11.5pt;margin:14px 0 6px;break-after:avoid}
        .top{grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:12px}
        .card{padding:0 10px 8px}
        .paper{break-before:page}.sheet{padding:10px 12px 8px}.sheet .head{margin-bottom:8px}.sheet .head h3{font-size:13pt}.note{margin-top:6px;font-size:7.6pt}
        .paper h2{margin-top:0}
        .box{min-height:34px;padding:3px 7px 5px}.box table td{padding-top:3px;padding-bottom:3px}
        .cover{margin:5px 0}.cover>.tag{margin-bottom:5px}.stamp{padding:3px;margin-bottom:8px}
        .box h4,.box th{font-size:7.6pt}.box table{font-size:8.6pt}
        .box h4 small{font-size:7pt}
        .row,.find,.checks li{break-inside:avoid}
        .row:has(table){break-inside:auto}
        tr{break-inside:avoid}
        thead{display:table-header-group}
        h3,h4,.part,.tag{break-after:avoid}
        details::details-content{content-visibility:visible;display:block}
        summary{list-style:none}
        footer.wide{padding:12px 0 0}.part{font-size:9pt;padding:3px}
        .cover{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        }
        """
}
