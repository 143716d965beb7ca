extension Catalogue {
    /// Codes of the Canonical module.
    static let canonical: [Explanation] = [
        Explanation(
            "CAN-001",
            what: Text(
                en: "The text is not JSON: at byte {offset}, {expected} was expected.",
                es: "El texto no es JSON: en el byte {offset} se esperaba {expected}.",
                pt: "O texto não é JSON: no byte {offset} esperava-se {expected}.",
                fr: "Le texte n'est pas du JSON : à l'octet {offset}, {expected} était attendu."
            ),
            remedy: Text(
                en: "Write the document with a JSON library, in UTF-8.",
                es: "Escriba el documento con una biblioteca JSON, en UTF-8.",
                pt: "Escreva o documento com uma biblioteca JSON, em UTF-8.",
                fr: "Écrivez le document avec une bibliothèque JSON, en UTF-8."
            )
        ),
        Explanation(
            "CAN-002",
            what: Text(
                en: "The JSON document is over the limit “{limit}” ({most}).",
                es: "El documento JSON supera el límite «{limit}» ({most}).",
                pt: "O documento JSON ultrapassa o limite “{limit}” ({most}).",
                fr: "Le document JSON dépasse la limite « {limit} » ({most})."
            ),
            remedy: Text(
                en: "Send a smaller document, or refer to large attachments by their digest.",
                es: "Envíe un documento más pequeño, o cite los adjuntos grandes por su resumen criptográfico.",
                pt: "Envie um documento menor, ou cite os anexos grandes por seu resumo criptográfico.",
                fr: "Envoyez un document plus petit, ou citez les grandes pièces jointes par leur empreinte."
            )
        ),
        Explanation(
            "CAN-003",
            what: Text(
                en: "The member “{member}” stands twice in the same JSON object (byte {offset}).",
                es: "El miembro «{member}» aparece dos veces en el mismo objeto JSON (byte {offset}).",
                pt: "O membro “{member}” aparece duas vezes no mesmo objeto JSON (byte {offset}).",
                fr: "Le membre « {member} » figure deux fois dans le même objet JSON (octet {offset})."
            ),
            remedy: Text(
                en: "Write each member once; two readers could take different ones.",
                es: "Escriba cada miembro una sola vez; dos lectores podrían tomar valores distintos.",
                pt: "Escreva cada membro uma só vez; dois leitores poderiam tomar valores diferentes.",
                fr: "Écrivez chaque membre une seule fois ; deux lecteurs pourraient retenir des valeurs différentes."
            )
        ),
        Explanation(
            "CAN-004",
            what: Text(
                en: "The canonical document lacks “{path}”.",
                es: "Al documento canónico le falta «{path}».",
                pt: "Falta “{path}” no documento canônico.",
                fr: "Il manque « {path} » dans le document canonique."
            ),
            remedy: Text(
                en: "Fill it; the published schema lists what is required.",
                es: "Complételo; el esquema publicado indica lo que es obligatorio.",
                pt: "Preencha-o; o esquema publicado indica o que é obrigatório.",
                fr: "Remplissez-le ; le schéma publié indique ce qui est obligatoire."
            )
        ),
        Explanation(
            "CAN-005",
            what: Text(
                en: "“{path}” has the wrong JSON type: {expected} is expected.",
                es: "«{path}» tiene un tipo JSON incorrecto: se espera {expected}.",
                pt: "“{path}” tem um tipo JSON incorreto: espera-se {expected}.",
                fr: "« {path} » a un type JSON incorrect : {expected} est attendu."
            ),
            remedy: Text(
                en: "Compare the document with the published schema.",
                es: "Compare el documento con el esquema publicado.",
                pt: "Compare o documento com o esquema publicado.",
                fr: "Comparez le document avec le schéma publié."
            )
        ),
        Explanation(
            "CAN-006",
            what: Text(
                en: "“{path}” has a value that cannot be used: {expected} is expected.",
                es: "«{path}» tiene un valor que no se puede usar: se espera {expected}.",
                pt: "“{path}” tem um valor que não pode ser usado: espera-se {expected}.",
                fr: "« {path} » a une valeur inutilisable : {expected} est attendu."
            ),
            remedy: Text(
                en: "Correct the value; the published schema shows its form.",
                es: "Corrija el valor; el esquema publicado muestra su forma.",
                pt: "Corrija o valor; o esquema publicado mostra sua forma.",
                fr: "Corrigez la valeur ; le schéma publié en montre la forme."
            )
        ),
        Explanation(
            "CAN-007",
            what: Text(
                en: "The document names the schema “{found}”; {expected} is expected.",
                es: "El documento indica el esquema «{found}»; se espera {expected}.",
                pt: "O documento indica o esquema “{found}”; espera-se {expected}.",
                fr: "Le document indique le schéma « {found} » ; {expected} est attendu."
            ),
            remedy: Text(
                en: "Check that it is the right kind of document, and that both sides use the same edition.",
                es: "Compruebe que sea la clase de documento correcta y que ambas partes usen la misma edición.",
                pt: "Verifique se é o tipo de documento correto e se ambos os lados usam a mesma edição.",
                fr: "Vérifiez qu'il s'agit du bon type de document, et que les deux côtés utilisent la même édition."
            )
        ),
        Explanation(
            "CAN-008",
            what: Text(
                en: "In “{path}” the instant does not follow from the date as written.",
                es: "En «{path}» el instante no corresponde a la fecha tal como está escrita.",
                pt: "Em “{path}” o instante não corresponde à data tal como está escrita.",
                fr: "Dans « {path} », l'instant ne correspond pas à la date telle qu'elle est écrite."
            ),
            remedy: Text(
                en: "Write the instant in UTC with milliseconds, exactly as the written date and its zone give it.",
                es:
                    "Escriba el instante en UTC con milisegundos, exactamente como resulta de la fecha escrita y su zona.",
                pt:
                    "Escreva o instante em UTC com milissegundos, exatamente como resulta da data escrita e de seu fuso.",
                fr:
                    "Écrivez l'instant en UTC avec les millisecondes, exactement tel qu'il résulte de la date écrite et de son fuseau."
            )
        ),
        Explanation(
            "CAN-009",
            what: Text(
                en: "The attestation has a member that it may not have: “{path}”.",
                es: "La atestación contiene un miembro no permitido: «{path}».",
                pt: "A atestação contém um membro não permitido: “{path}”.",
                fr: "L'attestation contient un membre interdit : « {path} »."
            ),
            remedy: Text(
                en: "Attestations are strict: agree on an edition that has the member.",
                es: "Las atestaciones son estrictas: acuerden una edición que contenga ese miembro.",
                pt: "As atestações são estritas: combinem uma edição que contenha esse membro.",
                fr: "Les attestations sont strictes : convenez d'une édition qui contient ce membre."
            )
        ),
    ]
}
