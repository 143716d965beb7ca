extension Catalogue {
    /// What is known to make trouble in signatures, payloads and answers of AS4, and what helps.
    static let as4InspectionSecurityHintTexts: [String: Text] = [
        "as4.inspect.hint.unsigned": Text(
            en:
                "The message is not signed. Some gateways accept that by default: check that your partner does not, and that it signs.",
            es:
                "El mensaje no está firmado. Algunas pasarelas lo aceptan por omisión: compruebe que su socio no lo haga, y que firme.",
            pt:
                "A mensagem não está assinada. Alguns gateways aceitam isso por padrão: verifique que seu parceiro não o faça, e que assine.",
            fr:
                "Le message n'est pas signé. Certaines passerelles l'acceptent par défaut : vérifiez que votre partenaire ne le fait pas, et qu'il signe."
        ),
        "as4.inspect.hint.token-by-reference": Text(
            en:
                "A certificate is only named ({token}), not sent. Both sides must agree on the token kind: Domibus wants SKI by default, Holodeck issuer and serial, Peppol the certificate itself. A wrong kind is often answered with EBMS:0004 only.",
            es:
                "Un certificado solo se nombra ({token}), no se envía. Ambos lados deben acordar el tipo de token: Domibus quiere SKI por omisión, Holodeck emisor y serie, Peppol el propio certificado. A un tipo equivocado se responde a menudo solo EBMS:0004.",
            pt:
                "Um certificado é apenas nomeado ({token}), não enviado. Ambos os lados devem acordar o tipo de token: Domibus quer SKI por padrão, Holodeck emissor e série, Peppol o próprio certificado. A um tipo errado responde-se muitas vezes só EBMS:0004.",
            fr:
                "Un certificat est seulement nommé ({token}), pas envoyé. Les deux côtés doivent convenir du type de jeton : Domibus veut SKI par défaut, Holodeck émetteur et série, Peppol le certificat même. À un mauvais type on répond souvent EBMS:0004 seulement."
        ),
        "as4.inspect.hint.path-incomplete": Text(
            en:
                "The PKIPath holds the signer only. A receiver without the issuer {issuer} cannot build the chain: send the intermediates too, without the root.",
            es:
                "El PKIPath contiene solo al firmante. Un receptor sin el emisor {issuer} no puede formar la cadena: envíe también los intermedios, sin la raíz.",
            pt:
                "O PKIPath contém só o signatário. Um receptor sem o emissor {issuer} não pode formar a cadeia: envie também os intermediários, sem a raiz.",
            fr:
                "Le PKIPath ne contient que le signataire. Un récepteur sans l'émetteur {issuer} ne peut bâtir la chaîne : envoyez aussi les intermédiaires, sans la racine."
        ),
        "as4.inspect.hint.path-with-root": Text(
            en:
                "The PKIPath holds the root {subject} too. It is not needed, and some receivers refuse it: leave it out.",
            es:
                "El PKIPath contiene también la raíz {subject}. No hace falta y algunos receptores la rechazan: quítela.",
            pt: "O PKIPath contém também a raiz {subject}. Não é preciso e alguns receptores a recusam: retire-a.",
            fr:
                "Le PKIPath contient aussi la racine {subject}. Elle est inutile et certains récepteurs la refusent : retirez-la."
        ),
        "as4.inspect.hint.receipt-without-token": Text(
            en:
                "The signature of this answer carries no certificate. Senders that do not hold it cannot verify it: put a BinarySecurityToken into receipts and errors too.",
            es:
                "La firma de esta respuesta no lleva certificado. Los remitentes que no lo tienen no pueden verificarla: incluya un BinarySecurityToken también en acuses y errores.",
            pt:
                "A assinatura desta resposta não traz certificado. Remetentes que não o têm não podem verificá-la: inclua um BinarySecurityToken também em recibos e erros.",
            fr:
                "La signature de cette réponse ne porte pas de certificat. Les expéditeurs qui ne l'ont pas ne peuvent la vérifier : mettez un BinarySecurityToken aussi dans accusés et erreurs."
        ),
        "as4.inspect.hint.body-not-signed": Text(
            en: "env:Body is not signed. Stacks on CXF refuse that: sign the Body always, also an empty one.",
            es: "env:Body no está firmado. Las pilas sobre CXF lo rechazan: firme siempre el Body, aunque esté vacío.",
            pt: "env:Body não está assinado. Pilhas sobre CXF recusam isso: assine sempre o Body, mesmo vazio.",
            fr: "env:Body n'est pas signé. Les piles sur CXF le refusent : signez toujours le Body, même vide."
        ),
        "as4.inspect.hint.timestamp-token": Text(
            en: "The security header has a wsu:Timestamp. eDelivery does not need it, and it makes clocks matter.",
            es:
                "El encabezado de seguridad tiene un wsu:Timestamp. eDelivery no lo necesita y hace que importen los relojes.",
            pt:
                "O cabeçalho de segurança tem um wsu:Timestamp. eDelivery não precisa dele, e ele faz os relógios importarem.",
            fr:
                "L'en-tête de sécurité a un wsu:Timestamp. eDelivery n'en a pas besoin, et il fait dépendre des horloges."
        ),
        "as4.inspect.hint.other-cipher": Text(
            en: "Parts are encrypted with {algorithm}; eDelivery has {agreed}. Compare the cipher in both P-Modes.",
            es:
                "Las partes están cifradas con {algorithm}; eDelivery tiene {agreed}. Compare el cifrado en ambos P-Mode.",
            pt: "As partes estão cifradas com {algorithm}; eDelivery tem {agreed}. Compare a cifra nos dois P-Modes.",
            fr:
                "Les parties sont chiffrées avec {algorithm} ; eDelivery a {agreed}. Comparez le chiffre dans les deux P-Mode."
        ),
        "as4.inspect.hint.other-transport": Text(
            en:
                "The content key is wrapped with {algorithm}; eDelivery has RSA-OAEP with SHA-256 twice (1.x) or HKDF after key agreement (2.0). Partners older than 1.13 and some networks differ: accept it by P-Mode only.",
            es:
                "La clave de contenido va envuelta con {algorithm}; eDelivery tiene RSA-OAEP con SHA-256 dos veces (1.x) o HKDF tras el acuerdo de claves (2.0). Difieren socios anteriores a 1.13 y algunas redes: acéptelo solo por P-Mode.",
            pt:
                "A chave de conteúdo está embrulhada com {algorithm}; eDelivery tem RSA-OAEP com SHA-256 duas vezes (1.x) ou HKDF após o acordo de chaves (2.0). Parceiros anteriores a 1.13 e algumas redes diferem: aceite só por P-Mode.",
            fr:
                "La clé de contenu est enveloppée avec {algorithm} ; eDelivery a RSA-OAEP avec SHA-256 deux fois (1.x) ou HKDF après l'accord de clés (2.0). Des partenaires antérieurs à 1.13 et certains réseaux diffèrent : ne l'acceptez que par P-Mode."
        ),
        "as4.inspect.hint.other-signature": Text(
            en:
                "The signature uses {algorithm}, which no suite of eDelivery has. Strict peers refuse it; it passes by P-Mode only.",
            es:
                "La firma usa {algorithm}, que ningún conjunto de eDelivery tiene. Los socios estrictos la rechazan; pasa solo por P-Mode.",
            pt:
                "A assinatura usa {algorithm}, que nenhuma suíte de eDelivery tem. Parceiros rigorosos a recusam; passa só por P-Mode.",
            fr:
                "La signature utilise {algorithm}, qu'aucune suite d'eDelivery n'a. Les pairs stricts la refusent ; elle ne passe que par P-Mode."
        ),
        "as4.inspect.hint.suite-2": Text(
            en:
                "The message uses algorithms of eDelivery 2.0, which a 1.x gateway cannot read. Choose the suite per partner.",
            es: "El mensaje usa algoritmos de eDelivery 2.0, que una pasarela 1.x no lee. Elija el conjunto por socio.",
            pt: "A mensagem usa algoritmos de eDelivery 2.0, que um gateway 1.x não lê. Escolha a suíte por parceiro.",
            fr:
                "Le message utilise des algorithmes d'eDelivery 2.0, illisibles pour une passerelle 1.x. Choisissez la suite par partenaire."
        ),
        "as4.inspect.hint.agreement-details": Text(
            en:
                "A detail of the key agreement is written in a way in which stacks differ: {detail}. If decryption fails, compare it with the profile's example.",
            es:
                "Un detalle del acuerdo de claves está escrito de un modo en que difieren las pilas: {detail}. Si falla el descifrado, compárelo con el ejemplo del perfil.",
            pt:
                "Um detalhe do acordo de chaves está escrito de um modo em que as pilhas diferem: {detail}. Se a decifração falhar, compare com o exemplo do perfil.",
            fr:
                "Un détail de l'accord de clés est écrit d'une façon où les piles diffèrent : {detail}. Si le déchiffrement échoue, comparez avec l'exemple du profil."
        ),
        "as4.inspect.hint.not-encrypted": Text(
            en:
                "No part is encrypted. eDelivery encrypts every part; some communities rely on TLS alone. Compare the P-Modes.",
            es:
                "Ninguna parte está cifrada. eDelivery cifra todas; algunas comunidades confían solo en TLS. Compare los P-Mode.",
            pt:
                "Nenhuma parte está cifrada. eDelivery cifra todas; algumas comunidades confiam só em TLS. Compare os P-Modes.",
            fr:
                "Aucune partie n'est chiffrée. eDelivery les chiffre toutes ; certaines communautés se fient à TLS seul. Comparez les P-Mode."
        ),
        "as4.inspect.hint.attachment-complete": Text(
            en:
                "The part's MIME headers are encrypted too (Attachment-Complete). eDelivery has Attachment-Content-Only: the sender must change that setting.",
            es:
                "También se cifran los encabezados MIME de la parte (Attachment-Complete). eDelivery tiene Attachment-Content-Only: el remitente debe cambiar ese ajuste.",
            pt:
                "Também os cabeçalhos MIME da parte são cifrados (Attachment-Complete). eDelivery tem Attachment-Content-Only: o remetente deve mudar esse ajuste.",
            fr:
                "Les en-têtes MIME de la partie sont chiffrés aussi (Attachment-Complete). eDelivery a Attachment-Content-Only : l'expéditeur doit changer ce réglage."
        ),
        "as4.inspect.hint.encrypted-type": Text(
            en:
                "EncryptedData names the type {type}, which is not what the part properties say. Paso never decides by it; some peers do.",
            es:
                "EncryptedData nombra el tipo {type}, que no es el de las propiedades de la parte. Paso nunca decide por él; algunos socios sí.",
            pt:
                "EncryptedData nomeia o tipo {type}, que não é o das propriedades da parte. O Paso nunca decide por ele; alguns parceiros sim.",
            fr:
                "EncryptedData nomme le type {type}, qui n'est pas celui des propriétés de la partie. Paso n'en décide jamais ; certains pairs, si."
        ),
        "as4.inspect.hint.must-understand-removed": Text(
            en:
                "A proxy or security appliance between the gateways changes the envelope. It must pass the octets on as they are.",
            es:
                "Un proxy o aparato de seguridad entre las pasarelas cambia el sobre. Debe pasar los octetos tal como son.",
            pt:
                "Um proxy ou aparelho de segurança entre os gateways muda o envelope. Ele deve repassar os octetos como são.",
            fr:
                "Un proxy ou un équipement de sécurité entre les passerelles change l'enveloppe. Il doit passer les octets tels quels."
        ),
        "as4.inspect.hint.part-canonicalized": Text(
            en:
                "The sender digests the part {part} in a form of its own (WSS4J). Only compressed or application/octet-stream parts are safe with every stack.",
            es:
                "El remitente resume la parte {part} en una forma propia (WSS4J). Solo las partes comprimidas o application/octet-stream son seguras con toda pila.",
            pt:
                "O remetente resume a parte {part} em uma forma própria (WSS4J). Só partes compactadas ou application/octet-stream são seguras com toda pilha.",
            fr:
                "L'expéditeur calcule l'empreinte de la partie {part} dans une forme à lui (WSS4J). Seules les parties compressées ou application/octet-stream sont sûres avec toute pile."
        ),
        "as4.inspect.hint.part-uncompressed": Text(
            en:
                "The part {part} is XML or text and is not compressed. Stacks digest such parts differently: compress it.",
            es:
                "La parte {part} es XML o texto sin comprimir. Las pilas resumen tales partes de modo distinto: comprímala.",
            pt:
                "A parte {part} é XML ou texto sem compactar. As pilhas resumem tais partes de modo diferente: compacte-a.",
            fr:
                "La partie {part} est du XML ou du texte non compressé. Les piles en calculent l'empreinte différemment : compressez-la."
        ),
        "as4.inspect.hint.bomb": Text(
            en: "The part {part} unpacks to more than is allowed, as a zip bomb does. It was not unpacked further.",
            es:
                "La parte {part} se descomprime a más de lo permitido, como una bomba zip. No se siguió descomprimiendo.",
            pt:
                "A parte {part} descompacta para mais do que o permitido, como uma bomba zip. Não se continuou a descompactar.",
            fr:
                "La partie {part} se décompresse au-delà du permis, comme une bombe zip. La décompression s'est arrêtée là."
        ),
        "as4.inspect.hint.payload-twice": Text(
            en: "Payloads {one} and {other} have the same content. They are told apart by Content-ID only.",
            es: "Los contenidos {one} y {other} son iguales. Solo los distingue su Content-ID.",
            pt: "Os conteúdos {one} e {other} são iguais. Só o Content-ID os distingue.",
            fr: "Les contenus {one} et {other} sont identiques. Seul leur Content-ID les distingue."
        ),
        "as4.inspect.hint.receipt-signs-parts": Text(
            en:
                "The receipt's own signature refers to attachments. It may cover only its header and Body: senders cannot verify it.",
            es:
                "La propia firma del acuse se refiere a adjuntos. Solo puede cubrir su encabezado y su Body: los remitentes no pueden verificarla.",
            pt:
                "A própria assinatura do recibo se refere a anexos. Só pode cobrir seu cabeçalho e seu Body: remetentes não podem verificá-la.",
            fr:
                "La signature de l'accusé renvoie à des pièces jointes. Elle ne doit couvrir que son en-tête et son Body : les expéditeurs ne peuvent la vérifier."
        ),
        "as4.inspect.hint.receipt-with-parts": Text(
            en: "The answer brings MIME parts along. A receipt is bare SOAP; received attachments must not be echoed.",
            es: "La respuesta trae partes MIME. Un acuse es SOAP solo; los adjuntos recibidos no deben devolverse.",
            pt: "A resposta traz partes MIME. Um recibo é só SOAP; anexos recebidos não devem ser devolvidos.",
            fr:
                "La réponse apporte des parties MIME. Un accusé est du SOAP seul ; les pièces reçues ne doivent pas être renvoyées."
        ),
        "as4.inspect.hint.receipt-reference": Text(
            en:
                "A Reference in the receipt is in the namespace {namespace} instead of that of XML signatures. The receipt proves nothing: the receiver must copy ds:Reference as it is.",
            es:
                "Una Reference del acuse está en el espacio de nombres {namespace} y no en el de firmas XML. El acuse no prueba nada: el receptor debe copiar ds:Reference tal cual.",
            pt:
                "Uma Reference do recibo está no espaço de nomes {namespace} e não no de assinaturas XML. O recibo nada comprova: o receptor deve copiar ds:Reference tal como é.",
            fr:
                "Une Reference de l'accusé est dans l'espace de noms {namespace} au lieu de celui des signatures XML. L'accusé ne prouve rien : le récepteur doit copier ds:Reference telle quelle."
        ),
        "as4.inspect.hint.unsigned-error": Text(
            en:
                "The error is not signed. Take it as a hint, never as proof, and go on retrying; many gateways sign no errors.",
            es:
                "El error no está firmado. Tómelo como indicio, nunca como prueba, y siga reintentando; muchas pasarelas no firman errores.",
            pt:
                "O erro não está assinado. Tome-o como indício, nunca como prova, e continue tentando; muitos gateways não assinam erros.",
            fr:
                "L'erreur n'est pas signée. Prenez-la comme indice, jamais comme preuve, et continuez les essais ; bien des passerelles ne signent pas les erreurs."
        ),
        "as4.inspect.hint.other-error": Text(
            en:
                "EBMS:0004 hides the true cause. With Domibus it is often the token kind (SKI against certificate) or the policy: compare them, and ask for the log.",
            es:
                "EBMS:0004 oculta la causa verdadera. Con Domibus suele ser el tipo de token (SKI contra certificado) o la política: compárelos y pida el registro.",
            pt:
                "EBMS:0004 esconde a causa verdadeira. Com Domibus costuma ser o tipo de token (SKI contra certificado) ou a política: compare-os e peça o registro.",
            fr:
                "EBMS:0004 cache la vraie cause. Avec Domibus c'est souvent le type de jeton (SKI contre certificat) ou la politique : comparez, et demandez le journal."
        ),
        "as4.inspect.hint.error-reference": Text(
            en:
                "The error names two different messages, or only one of two places: RefToMessageId {one}, refToMessageInError {other}. Both should be set, and the same.",
            es:
                "El error nombra dos mensajes distintos, o solo uno de dos lugares: RefToMessageId {one}, refToMessageInError {other}. Ambos deberían estar y ser iguales.",
            pt:
                "O erro nomeia duas mensagens diferentes, ou só um de dois lugares: RefToMessageId {one}, refToMessageInError {other}. Ambos deveriam estar e ser iguais.",
            fr:
                "L'erreur nomme deux messages différents, ou un seul des deux endroits : RefToMessageId {one}, refToMessageInError {other}. Les deux devraient être là, identiques."
        ),
        "as4.inspect.hint.fault-code": Text(
            en:
                "{fault} is not a fault code of SOAP 1.2 (Sender, Receiver, MustUnderstand, VersionMismatch, DataEncodingUnknown). Strict stacks hide the Fault then.",
            es:
                "{fault} no es un código de SOAP 1.2 (Sender, Receiver, MustUnderstand, VersionMismatch, DataEncodingUnknown). Las pilas estrictas ocultan entonces el Fault.",
            pt:
                "{fault} não é um código de SOAP 1.2 (Sender, Receiver, MustUnderstand, VersionMismatch, DataEncodingUnknown). Pilhas rigorosas escondem então o Fault.",
            fr:
                "{fault} n'est pas un code de SOAP 1.2 (Sender, Receiver, MustUnderstand, VersionMismatch, DataEncodingUnknown). Les piles strictes cachent alors le Fault."
        ),
    ]
}
