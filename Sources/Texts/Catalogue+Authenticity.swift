extension Catalogue {
    /// Who vouches for a document: the same words in APIs, on pages, in terminals.
    static let authenticityTexts: [String: Text] = [
        "authenticity.issuer-signature": Text(
            en: "Signed by its issuer: {voucher}.",
            es: "Firmado por su emisor: {voucher}.",
            pt: "Assinado por seu emissor: {voucher}.",
            fr: "Signé par son émetteur : {voucher}."
        ),
        "authenticity.gateway-seal": Text(
            en: "Not signed by its issuer: the sending gateway {voucher} vouches for it with its seal.",
            es: "No está firmado por su emisor: la pasarela remitente {voucher} responde por él con su sello.",
            pt: "Não está assinado por seu emissor: o gateway remetente {voucher} responde por ele com seu selo.",
            fr: "Non signé par son émetteur : la passerelle expéditrice {voucher} s'en porte garante par son sceau."
        ),
        "authenticity.channel": Text(
            en:
                "Not signed by its issuer, and no seal vouches for it: only the channel says that it comes from {voucher}.",
            es:
                "No está firmado por su emisor y ningún sello responde por él: solo el canal dice que viene de {voucher}.",
            pt:
                "Não está assinado por seu emissor e nenhum selo responde por ele: só o canal diz que vem de {voucher}.",
            fr:
                "Non signé par son émetteur, et aucun sceau ne s'en porte garant : seul le canal dit qu'il vient de {voucher}."
        ),
        "authenticity.broken-seal": Text(
            en:
                "Not signed by its issuer, and the seal that came with it does not hold: only the channel says that it comes from {voucher}.",
            es:
                "No está firmado por su emisor, y el sello que lo acompaña no es válido: solo el canal dice que viene de {voucher}.",
            pt:
                "Não está assinado por seu emissor, e o selo que o acompanha não é válido: só o canal diz que vem de {voucher}.",
            fr:
                "Non signé par son émetteur, et le sceau qui l'accompagne n'est pas valable : seul le canal dit qu'il vient de {voucher}."
        ),
        "authenticity.broken-signature": Text(
            en:
                "It carries a signature that does not hold or is not proven: do not rely on it. It came from {voucher}.",
            es: "Lleva una firma que no es válida o no está probada: no confíe en él. Vino de {voucher}.",
            pt: "Traz uma assinatura que não é válida ou não está provada: não confie nele. Veio de {voucher}.",
            fr:
                "Il porte une signature qui n'est pas valable ou pas prouvée : ne vous y fiez pas. Il vient de {voucher}."
        ),
        "authenticity.channel.file": Text(
            en: "Not signed by its issuer, and the file alone does not say who vouches for it.",
            es: "No está firmado por su emisor, y el archivo por sí solo no dice quién responde por él.",
            pt: "Não está assinado por seu emissor, e o arquivo por si só não diz quem responde por ele.",
            fr: "Non signé par son émetteur, et le fichier seul ne dit pas qui s'en porte garant."
        ),
        "authenticity.broken-signature.file": Text(
            en: "It carries a signature that does not hold or is not proven: do not rely on it.",
            es: "Lleva una firma que no es válida o no está probada: no confíe en él.",
            pt: "Traz uma assinatura que não é válida ou não está provada: não confie nele.",
            fr: "Il porte une signature qui n'est pas valable ou pas prouvée : ne vous y fiez pas."
        ),
        "inspect.watermark.unsigned": Text(
            en: "NOT SIGNED BY THE ISSUER",
            es: "SIN FIRMA DEL EMISOR",
            pt: "SEM ASSINATURA DO EMISSOR",
            fr: "NON SIGNÉ PAR L'ÉMETTEUR"
        ),
        "inspect.headline.vouched": Text(
            en: "Not signed by its issuer: it is worth what the one who vouches for it is worth.",
            es: "No está firmado por su emisor: vale lo que vale quien responde por él.",
            pt: "Não está assinado por seu emissor: vale o que vale quem responde por ele.",
            fr: "Non signé par son émetteur : il vaut ce que vaut celui qui s'en porte garant."
        ),
        "authenticity.nobody": Text(
            en: "nobody named",
            es: "nadie nombrado",
            pt: "ninguém nomeado",
            fr: "personne de nommé"
        ),
        "authenticity.short.issuer-signature": Text(
            en: "signed by its issuer",
            es: "firmado por su emisor",
            pt: "assinado pelo emissor",
            fr: "signé par l'émetteur"
        ),
        "authenticity.short.gateway-seal": Text(
            en: "NOT SIGNED, sender's seal",
            es: "SIN FIRMA, sello del remitente",
            pt: "SEM ASSINATURA, selo do remetente",
            fr: "NON SIGNÉ, sceau de l'expéditeur"
        ),
        "authenticity.short.channel": Text(
            en: "NOT SIGNED, channel only",
            es: "SIN FIRMA, solo el canal",
            pt: "SEM ASSINATURA, só o canal",
            fr: "NON SIGNÉ, canal seul"
        ),
        "authenticity.short.broken-seal": Text(
            en: "NOT SIGNED, SEAL BROKEN",
            es: "SIN FIRMA, SELLO ROTO",
            pt: "SEM ASSINATURA, SELO QUEBRADO",
            fr: "NON SIGNÉ, SCEAU ROMPU"
        ),
        "authenticity.short.broken-signature": Text(
            en: "SIGNATURE NOT VALID",
            es: "FIRMA NO VÁLIDA",
            pt: "ASSINATURA NÃO VÁLIDA",
            fr: "SIGNATURE NON VALABLE"
        ),
        "list.authenticity": Text(en: "VOUCHED BY", es: "RESPONDE", pt: "RESPONDE", fr: "GARANT"),
    ]

    /// Codes of the gateway about documents that their issuers did not sign.
    static let authenticity: [Explanation] = [
        Explanation(
            "GAT-250",
            what: Text(
                en:
                    "The document is not signed by its issuer; the gateway {party} vouches for it with its seal, as was agreed.",
                es:
                    "El documento no está firmado por su emisor; la pasarela {party} responde por él con su sello, como se acordó.",
                pt:
                    "O documento não está assinado por seu emissor; o gateway {party} responde por ele com seu selo, como foi acordado.",
                fr:
                    "Le document n'est pas signé par son émetteur ; la passerelle {party} s'en porte garante par son sceau, comme convenu."
            ),
            remedy: Text(
                en:
                    "Treat it as the sending side's word. If the issuer's signature is needed, demand issuer-signature in the agreement.",
                es:
                    "Trátelo como la palabra del lado remitente. Si necesita la firma del emisor, exija issuer-signature en el acuerdo.",
                pt:
                    "Trate-o como a palavra do lado remetente. Se precisar da assinatura do emissor, exija issuer-signature no acordo.",
                fr:
                    "Traitez-le comme la parole de l'expéditeur. S'il vous faut la signature de l'émetteur, exigez issuer-signature dans l'accord."
            )
        ),
        Explanation(
            "GAT-251",
            what: Text(
                en:
                    "The document is neither signed by its issuer nor sealed; only the channel says that it comes from {party}, as was agreed.",
                es:
                    "El documento no está firmado por su emisor ni sellado; solo el canal dice que viene de {party}, como se acordó.",
                pt:
                    "O documento não está assinado por seu emissor nem selado; só o canal diz que vem de {party}, como foi acordado.",
                fr:
                    "Le document n'est ni signé par son émetteur ni scellé ; seul le canal dit qu'il vient de {party}, comme convenu."
            ),
            remedy: Text(
                en:
                    "It can be proved that it came this way, not who made it. If that is not enough, demand gateway-seal or issuer-signature in the agreement.",
                es:
                    "Puede probarse que llegó por esta vía, no quién lo hizo. Si no basta, exija gateway-seal o issuer-signature en el acuerdo.",
                pt:
                    "Pode-se provar que chegou por esta via, não quem o fez. Se não bastar, exija gateway-seal ou issuer-signature no acordo.",
                fr:
                    "On peut prouver qu'il est venu par cette voie, non qui l'a fait. Si cela ne suffit pas, exigez gateway-seal ou issuer-signature dans l'accord."
            )
        ),
    ]
}
