extension Catalogue {
    /// Codes of the AdapterKit module.
    static let adapterKit: [Explanation] = [
        Explanation(
            "ADA-001",
            what: Text(
                en: "The adapter names another country than its folder {folder}.",
                es: "El adaptador nombra un país distinto al de su carpeta {folder}.",
                pt: "O adaptador nomeia um país diferente do de sua pasta {folder}.",
                fr: "L'adaptateur nomme un autre pays que son dossier {folder}."
            ),
            remedy: Text(
                en: "Name the folder by the country's two-letter code.",
                es: "Ponga a la carpeta el código de dos letras del país.",
                pt: "Dê à pasta o código de duas letras do país.",
                fr: "Donnez au dossier le code à deux lettres du pays."
            )
        ),
        Explanation(
            "ADA-002",
            what: Text(
                en: "Paso speaks no dialect {dialect}.",
                es: "Paso no habla el dialecto {dialect}.",
                pt: "O Paso não fala o dialeto {dialect}.",
                fr: "Paso ne parle pas le dialecte {dialect}."
            ),
            remedy: Text(
                en: "Write one of these: {known}.",
                es: "Escriba uno de estos: {known}.",
                pt: "Escreva um destes: {known}.",
                fr: "Écrivez l'un de ceux-ci : {known}."
            )
        ),
        Explanation(
            "ADA-003",
            what: Text(
                en: "The check number-pattern has no pattern, or one that cannot be read.",
                es: "La comprobación number-pattern no tiene patrón o este no se puede leer.",
                pt: "A verificação number-pattern não tem padrão ou este não pode ser lido.",
                fr: "Le contrôle number-pattern n'a pas de motif, ou celui-ci est illisible."
            ),
            remedy: Text(
                en:
                    "Give a regular expression in \"pattern\", in quotes, without references back and without looking around.",
                es:
                    "Indique una expresión regular en \"pattern\", entre comillas, sin referencias hacia atrás ni comprobaciones del entorno.",
                pt:
                    "Indique uma expressão regular em \"pattern\", entre aspas, sem referências para trás nem verificações do entorno.",
                fr:
                    "Donnez une expression régulière dans \"pattern\", entre guillemets, sans références arrière ni assertions avant ou arrière."
            )
        ),
        Explanation(
            "ADA-004",
            what: Text(
                en: "The adapter has more or larger files than allowed ({limit}).",
                es: "El adaptador tiene más archivos, o más grandes, de lo permitido ({limit}).",
                pt: "O adaptador tem mais arquivos, ou maiores, do que o permitido ({limit}).",
                fr: "L'adaptateur a plus de fichiers, ou de plus gros, qu'il n'est permis ({limit})."
            ),
            remedy: Text(
                en: "Move what is no table, code list or template out of the folder; samples belong in samples/.",
                es:
                    "Saque de la carpeta lo que no sea tabla, lista de códigos o plantilla; los ejemplos van en samples/.",
                pt: "Retire da pasta o que não for tabela, lista de códigos ou modelo; os exemplos ficam em samples/.",
                fr:
                    "Retirez du dossier ce qui n'est ni table, ni liste de codes, ni modèle ; les exemples vont dans samples/."
            )
        ),
        Explanation(
            "ADA-005",
            what: Text(
                en: "{what} does not belong to documents of kind {kind}.",
                es: "{what} no corresponde a documentos del tipo {kind}.",
                pt: "{what} não corresponde a documentos do tipo {kind}.",
                fr: "{what} ne convient pas aux documents de type {kind}."
            ),
            remedy: Text(
                en:
                    "Take it out, or move it to the kind that has it: agreements, entities and COD dialects stand under certificate-of-origin.",
                es:
                    "Quítelo o páselo al tipo que lo tiene: los acuerdos, las entidades y los dialectos COD van en certificate-of-origin.",
                pt:
                    "Retire-o ou passe-o para o tipo que o tem: acordos, entidades e dialetos COD ficam em certificate-of-origin.",
                fr:
                    "Retirez-le, ou déplacez-le vers le type qui le possède : accords, organismes et dialectes COD vont dans certificate-of-origin."
            )
        ),
        Explanation(
            "ADA-006",
            what: Text(
                en: "{value} stands in the list more than once.",
                es: "{value} figura más de una vez en la lista.",
                pt: "{value} consta mais de uma vez na lista.",
                fr: "{value} figure plus d'une fois dans la liste."
            ),
            remedy: Text(
                en: "Keep one; two entities never share a number.",
                es: "Deje uno solo; dos entidades nunca comparten número.",
                pt: "Deixe um só; duas entidades nunca compartilham um número.",
                fr: "N'en gardez qu'un ; deux organismes ne partagent jamais un numéro."
            )
        ),
        Explanation(
            "ADA-010",
            what: Text(
                en: "The document's number {number} does not have the form that {country} uses.",
                es: "El número {number} del documento no tiene la forma que usa {country}.",
                pt: "O número {number} do documento não tem a forma que {country} usa.",
                fr: "Le numéro {number} du document n'a pas la forme qu'utilise {country}."
            ),
            remedy: Text(
                en: "Compare it with the issuer; if the form is new, the adapter needs the new pattern.",
                es: "Compárelo con el emisor; si la forma es nueva, hay que actualizar el patrón del adaptador.",
                pt: "Confira-o com o emissor; se a forma for nova, o adaptador precisa do novo padrão.",
                fr:
                    "Vérifiez-le auprès de l'émetteur ; si la forme est nouvelle, l'adaptateur a besoin du nouveau motif."
            )
        ),
        Explanation(
            "ADA-011",
            what: Text(
                en: "The document's exporting country is {found}, not {country}.",
                es: "El país exportador del documento es {found}, no {country}.",
                pt: "O país exportador do documento é {found}, não {country}.",
                fr: "Le pays exportateur du document est {found}, et non {country}."
            ),
            remedy: Text(
                en: "Ask the issuer; an authority certifies what leaves its own country.",
                es: "Consulte al emisor; una autoridad certifica lo que sale de su propio país.",
                pt: "Consulte o emissor; uma autoridade certifica o que sai de seu próprio país.",
                fr: "Consultez l'émetteur ; une autorité certifie ce qui sort de son propre pays."
            )
        ),
        Explanation(
            "ADA-012",
            what: Text(
                en: "The item {item} has no botanical name.",
                es: "El ítem {item} no tiene nombre botánico.",
                pt: "O item {item} não tem nome botânico.",
                fr: "L'article {item} n'a pas de nom botanique."
            ),
            remedy: Text(
                en: "Ask the issuer for it: ISPM 12 wants it for plants and plant products.",
                es: "Pídalo al emisor: la NIMF 12 lo exige para plantas y productos vegetales.",
                pt: "Peça-o ao emissor: a NIMF 12 o exige para plantas e produtos vegetais.",
                fr: "Demandez-le à l'émetteur : la NIMP 12 l'exige pour les végétaux et produits végétaux."
            )
        ),
        Explanation(
            "ADA-013",
            what: Text(
                en: "The document does not say where or when it was issued.",
                es: "El documento no dice dónde o cuándo se emitió.",
                pt: "O documento não diz onde ou quando foi emitido.",
                fr: "Le document ne dit pas où ni quand il a été émis."
            ),
            remedy: Text(
                en: "Ask the issuer to issue it again with place and date.",
                es: "Pida al emisor que lo emita de nuevo con lugar y fecha.",
                pt: "Peça ao emissor que o emita de novo com local e data.",
                fr: "Demandez à l'émetteur de l'émettre à nouveau avec le lieu et la date."
            )
        ),
        Explanation(
            "ADA-014",
            what: Text(
                en: "The adapter of {country} does not know the entity {entity}.",
                es: "El adaptador de {country} no conoce la entidad {entity}.",
                pt: "O adaptador de {country} não conhece a entidade {entity}.",
                fr: "L'adaptateur de {country} ne connaît pas l'organisme {entity}."
            ),
            remedy: Text(
                en: "Formal: ask ALADI's directory, which decides; if the entity is new, add it to the adapter.",
                es:
                    "Formal: consulte el directorio de la ALADI, que decide; si la entidad es nueva, agréguela al adaptador.",
                pt:
                    "Formal: consulte o diretório da ALADI, que decide; se a entidade for nova, acrescente-a ao adaptador.",
                fr:
                    "Formel : consultez l'annuaire de l'ALADI, qui décide ; si l'organisme est nouveau, ajoutez-le à l'adaptateur."
            )
        ),
        Explanation(
            "ADA-015",
            what: Text(
                en: "The adapter of {country} does not have the agreement {agreement}.",
                es: "El adaptador de {country} no tiene el acuerdo {agreement}.",
                pt: "O adaptador de {country} não tem o acordo {agreement}.",
                fr: "L'adaptateur de {country} n'a pas l'accord {agreement}."
            ),
            remedy: Text(
                en: "Check the acronym; if the country joined the agreement, add it to the adapter.",
                es: "Revise la sigla; si el país se sumó al acuerdo, agréguela al adaptador.",
                pt: "Verifique a sigla; se o país aderiu ao acordo, acrescente-a ao adaptador.",
                fr: "Vérifiez le sigle ; si le pays a rejoint l'accord, ajoutez-le à l'adaptateur."
            )
        ),
    ]
}
