extension Catalogue {
    /// Codes of the Signing module.
    static let signing: [Explanation] = [
        Explanation(
            "SIG-001",
            what: Text(
                en: "The document has no signature.",
                es: "El documento no tiene firma."
            ),
            remedy: Text(
                en: "Ask the issuer for the signed document.",
                es: "Pida al emisor el documento firmado."
            )
        ),
        Explanation(
            "SIG-002",
            what: Text(
                en: "The document has {count} signatures; this style has {expected}.",
                es: "El documento tiene {count} firmas; este estilo tiene {expected}."
            ),
            remedy: Text(
                en: "Treat the document as forged until its issuer explains it.",
                es: "Considere falso el documento hasta que su emisor lo explique."
            )
        ),
        Explanation(
            "SIG-003",
            what: Text(
                en: "The signature is not where this style has it: {place}.",
                es: "La firma no está donde este estilo la exige: {place}."
            ),
            remedy: Text(
                en: "Check the style; if it is right, treat the document as altered.",
                es: "Compruebe el estilo; si es correcto, considere alterado el documento."
            )
        ),
        Explanation(
            "SIG-004",
            what: Text(
                en: "The signature is not built as XML Signature demands: {element}.",
                es: "La firma no está construida como exige XML Signature: {element}."
            ),
            remedy: Text(
                en: "Ask the issuer to sign with a program that follows the standard.",
                es: "Pida al emisor que firme con un programa que cumpla la norma."
            )
        ),
        Explanation(
            "SIG-005",
            what: Text(
                en: "The algorithm {algorithm} is not accepted.",
                es: "No se acepta el algoritmo {algorithm}."
            ),
            remedy: Text(
                en: "Ask the signer to use RSA or ECDSA with SHA-256 or better.",
                es: "Pida al firmante que use RSA o ECDSA con SHA-256 o superior."
            )
        ),
        Explanation(
            "SIG-006",
            what: Text(
                en: "The transform {transform} is not accepted in this place.",
                es: "No se acepta la transformación {transform} en este lugar."
            ),
            remedy: Text(
                en: "Ask the signer for an enveloped signature with nothing but canonicalization.",
                es: "Pida al firmante una firma integrada (enveloped) sin más que canonicalización."
            )
        ),
        Explanation(
            "SIG-007",
            what: Text(
                en: "The reference {reference} is not of the form that this style has.",
                es: "La referencia {reference} no tiene la forma que exige este estilo."
            ),
            remedy: Text(
                en: "Check the style; references that leave the document are never followed.",
                es: "Compruebe el estilo; nunca se siguen referencias que salen del documento."
            )
        ),
        Explanation(
            "SIG-008",
            what: Text(
                en: "The signature is over the limit {limit} ({maximum}).",
                es: "La firma supera el límite {limit} ({maximum})."
            ),
            remedy: Text(
                en: "Check the program that signed; no honest signature needs so much.",
                es: "Revise el programa que firmó; ninguna firma legítima necesita tanto."
            )
        ),
        Explanation(
            "SIG-009",
            what: Text(
                en: "Several elements have the identifier {id}.",
                es: "Varios elementos tienen el identificador {id}."
            ),
            remedy: Text(
                en: "Treat the document as forged: one identifier must mean one element.",
                es: "Considere falso el documento: un identificador debe designar un solo elemento."
            )
        ),
        Explanation(
            "SIG-010",
            what: Text(
                en: "The reference {reference} covers another element than the document's root.",
                es: "La referencia {reference} cubre un elemento distinto de la raíz del documento."
            ),
            remedy: Text(
                en: "Treat the document as forged: what is shown is not what was signed.",
                es: "Considere falso el documento: lo que se muestra no es lo que se firmó."
            )
        ),
        Explanation(
            "SIG-011",
            what: Text(
                en: "The reference {reference} points at nothing.",
                es: "La referencia {reference} no apunta a nada."
            ),
            remedy: Text(
                en: "Ask for the whole document as it was signed.",
                es: "Pida el documento completo tal como fue firmado."
            )
        ),
        Explanation(
            "SIG-012",
            what: Text(
                en: "The content was changed after signing (digest of reference \"{reference}\").",
                es: "El contenido se modificó después de firmar (resumen de la referencia «{reference}»)."
            ),
            remedy: Text(
                en: "Do not rely on the document; ask the issuer for the original octets.",
                es: "No confíe en el documento; pida al emisor los octetos originales."
            )
        ),
        Explanation(
            "SIG-013",
            what: Text(
                en: "The signature value ({algorithm}) does not fit the key and what was signed.",
                es: "El valor de la firma ({algorithm}) no corresponde a la clave ni a lo firmado."
            ),
            remedy: Text(
                en: "Do not rely on the document; ask the issuer for the original octets.",
                es: "No confíe en el documento; pida al emisor los octetos originales."
            )
        ),
        Explanation(
            "SIG-014",
            what: Text(
                en: "The signature does not carry its signer's certificate.",
                es: "La firma no incluye el certificado de su firmante."
            ),
            remedy: Text(
                en: "Ask the signer to put the certificate into the signature.",
                es: "Pida al firmante que incluya el certificado en la firma."
            )
        ),
        Explanation(
            "SIG-015",
            what: Text(
                en: "The signature's key information cannot be used ({reason}).",
                es: "No se puede usar la información de clave de la firma ({reason})."
            ),
            remedy: Text(
                en: "Ask the signer to put a readable X.509 certificate into the signature.",
                es: "Pida al firmante que incluya un certificado X.509 legible en la firma."
            )
        ),
        Explanation(
            "SIG-016",
            what: Text(
                en: "What was signed has no canonical form ({cause}).",
                es: "Lo firmado no tiene forma canónica ({cause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a document with absolute namespace names.",
                es: "Pida al emisor un documento con nombres absolutos de espacios de nombres."
            )
        ),
        Explanation(
            "SIG-017",
            what: Text(
                en: "The signature uses {algorithm}, which is weak.",
                es: "La firma usa {algorithm}, que es débil."
            ),
            remedy: Text(
                en: "Ask the signer to change to SHA-256; until then keep other proof beside the signature.",
                es: "Pida al firmante que pase a SHA-256; hasta entonces conserve otra prueba junto a la firma."
            )
        ),
        Explanation(
            "SIG-018",
            what: Text(
                en: "The signature is intact, but nobody judged its signer.",
                es: "La firma está intacta, pero nadie evaluó a su firmante."
            ),
            remedy: Text(
                en: "Name the trust anchors of the issuing country (--trust DIR, or Certificates/).",
                es: "Indique las anclas de confianza del país emisor (--trust DIR o Certificates/)."
            )
        ),
        Explanation(
            "SIG-020",
            what: Text(
                en: "The document is signed already.",
                es: "El documento ya está firmado."
            ),
            remedy: Text(
                en: "Sign the document without the signature, or send it as it is.",
                es: "Firme el documento sin la firma o envíelo tal como está."
            )
        ),
        Explanation(
            "SIG-021",
            what: Text(
                en: "A signature cannot be put into the document ({cause}).",
                es: "No se puede insertar una firma en el documento ({cause})."
            ),
            remedy: Text(
                en: "Write the root element with a start and an end tag, in UTF-8.",
                es: "Escriba el elemento raíz con etiqueta de apertura y de cierre, en UTF-8."
            )
        ),
        Explanation(
            "SIG-022",
            what: Text(
                en: "The root element has no {attribute}=\"{id}\", which this style refers to.",
                es: "El elemento raíz no tiene {attribute}=\"{id}\", al que este estilo se refiere."
            ),
            remedy: Text(
                en: "Write that attribute on the root element before signing.",
                es: "Escriba ese atributo en el elemento raíz antes de firmar."
            )
        ),
        Explanation(
            "SIG-023",
            what: Text(
                en: "The signing key is not that of the certificate, or cannot sign.",
                es: "La clave de firma no es la del certificado o no puede firmar."
            ),
            remedy: Text(
                en: "Configure the key and the certificate that belong together.",
                es: "Configure la clave y el certificado que se corresponden."
            )
        ),
        Explanation(
            "SIG-024",
            what: Text(
                en: "What is to be signed is not a document that Paso reads ({cause}).",
                es: "Lo que se quiere firmar no es un documento que Paso pueda leer ({cause})."
            ),
            remedy: Text(
                en: "See what {cause} means and correct the document.",
                es: "Vea qué significa {cause} y corrija el documento."
            )
        ),
        Explanation(
            "SIG-025",
            what: Text(
                en: "The key could not sign ({cause}).",
                es: "La clave no pudo firmar ({cause})."
            ),
            remedy: Text(
                en: "Check the key file or token; see what {cause} means.",
                es: "Compruebe el archivo de clave o el dispositivo; vea qué significa {cause}."
            )
        ),
        Explanation(
            "SIG-030",
            what: Text(
                en: "The text is not a detached JSON Web Signature.",
                es: "El texto no es una firma web JSON (JWS) separada."
            ),
            remedy: Text(
                en: "Ask the sender for the attestation as it was made.",
                es: "Pida al remitente la atestación tal como se generó."
            )
        ),
        Explanation(
            "SIG-031",
            what: Text(
                en: "The JSON Web Signature's header has a {member} that is not accepted.",
                es: "La cabecera de la firma web JSON (JWS) tiene un {member} que no se acepta."
            ),
            remedy: Text(
                en: "Ask the sender to sign with a listed algorithm and without key addresses.",
                es: "Pida al remitente que firme con un algoritmo admitido y sin direcciones de claves."
            )
        ),
    ]
}
