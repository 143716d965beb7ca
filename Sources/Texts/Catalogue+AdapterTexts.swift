extension Catalogue {
    /// What each key of an adapter's file is for.
    static let adapterKeyTexts: [String: Text] = [
        "setting.adapter.country": Text(
            en: "The country's code; also the name of the folder.",
            es: "El código del país; es también el nombre de la carpeta.",
            pt: "O código do país; é também o nome da pasta.",
            fr: "Le code du pays ; c'est aussi le nom du dossier."
        ),
        "setting.adapter.name": Text(
            en: "The country's name for people.",
            es: "El nombre del país para las personas.",
            pt: "O nome do país para as pessoas.",
            fr: "Le nom du pays pour les personnes."
        ),
        "setting.adapter.name.language": Text(
            en: "The name in this language.",
            es: "El nombre en este idioma.",
            pt: "O nome neste idioma.",
            fr: "Le nom dans cette langue."
        ),
        "setting.adapter.name.portuguese": Text(
            en: "The name in Portuguese; without it the Spanish one is shown.",
            es: "El nombre en portugués; si falta, se muestra el español.",
            pt: "O nome em português; sem ele, mostra-se o espanhol.",
            fr: "Le nom en portugais ; sans lui, le nom espagnol est montré."
        ),
        "setting.adapter.name.french": Text(
            en: "The name in French; without it the English one is shown.",
            es: "El nombre en francés; si falta, se muestra el inglés.",
            pt: "O nome em francês; sem ele, mostra-se o inglês.",
            fr: "Le nom en français ; sans lui, le nom anglais est montré."
        ),
        "setting.adapter.languages": Text(
            en: "Languages of its documents, the usual one first.",
            es: "Idiomas de sus documentos, primero el habitual.",
            pt: "Idiomas de seus documentos, o habitual em primeiro lugar.",
            fr: "Langues de ses documents, la plus courante en premier."
        ),
        "setting.adapter.time-zone": Text(
            en: "Zone of its local times, by its name in the zone database.",
            es: "Zona de sus horas locales, por su nombre en la base de zonas.",
            pt: "Fuso de suas horas locais, pelo nome na base de dados de fusos.",
            fr: "Fuseau de ses heures locales, par son nom dans la base des fuseaux."
        ),
        "setting.adapter.decimal-sign": Text(
            en: "Decimal sign in free text.",
            es: "Signo decimal en textos libres.",
            pt: "Sinal decimal em textos livres.",
            fr: "Signe décimal dans les textes libres."
        ),
        "setting.adapter.date-order": Text(
            en: "Order of day, month and year in free text.",
            es: "Orden de día, mes y año en textos libres.",
            pt: "Ordem de dia, mês e ano em textos livres.",
            fr: "Ordre du jour, du mois et de l'année dans les textes libres."
        ),
        "setting.adapter.documents": Text(
            en: "What the country does with each kind of document.",
            es: "Lo que hace el país con cada tipo de documento.",
            pt: "O que o país faz com cada tipo de documento.",
            fr: "Ce que le pays fait de chaque type de document."
        ),
        "setting.adapter.kind": Text(
            en: "Kind of document.",
            es: "Tipo de documento.",
            pt: "Tipo de documento.",
            fr: "Type de document."
        ),
        "setting.adapter.issuers": Text(
            en: "Authorities that issue and sign it.",
            es: "Autoridades que lo emiten y firman.",
            pt: "Autoridades que o emitem e assinam.",
            fr: "Autorités qui l'émettent et le signent."
        ),
        "setting.adapter.issuer.id": Text(
            en: "Short name of the authority.",
            es: "Nombre corto de la autoridad.",
            pt: "Nome curto da autoridade.",
            fr: "Nom court de l'autorité."
        ),
        "setting.adapter.issuer.name": Text(
            en: "Its name.",
            es: "Su nombre.",
            pt: "Seu nome.",
            fr: "Son nom."
        ),
        "setting.adapter.issuer.entity": Text(
            en: "Its three characters in ALADI's directory (EHId), in quotes; only where they are published.",
            es: "Sus tres caracteres en el directorio de la ALADI (EHId), entre comillas; solo si son públicos.",
            pt: "Seus três caracteres no diretório da ALADI (EHId), entre aspas; somente se forem públicos.",
            fr:
                "Ses trois caractères dans l'annuaire de l'ALADI (EHId), entre guillemets ; seulement s'ils sont publiés."
        ),
        "setting.adapter.issuer.anchors": Text(
            en: "Role of the anchors that its signatures must lead to.",
            es: "Función de las anclas a las que deben conducir sus firmas.",
            pt: "Função das âncoras às quais suas assinaturas devem conduzir.",
            fr: "Rôle des ancres auxquelles ses signatures doivent conduire."
        ),
        "setting.adapter.dialects": Text(
            en: "Dialects that it speaks, the usual one first.",
            es: "Dialectos que habla, primero el habitual.",
            pt: "Dialetos que fala, o habitual em primeiro lugar.",
            fr: "Dialectes qu'il parle, le plus courant en premier."
        ),
        "setting.adapter.dialect": Text(
            en: "Name of the dialect.",
            es: "Nombre del dialecto.",
            pt: "Nome do dialeto.",
            fr: "Nom du dialecte."
        ),
        "setting.adapter.direction": Text(
            en: "out: it writes its own documents so; in: it takes foreign ones so; both.",
            es: "out: escribe así los suyos; in: recibe así los ajenos; both: ambas cosas.",
            pt: "out: escreve assim os seus; in: recebe assim os alheios; both: ambos.",
            fr: "out: il écrit ainsi les siens ; in: il reçoit ainsi ceux des autres ; both: les deux."
        ),
        "setting.adapter.recognise": Text(
            en: "Root element that a document of this dialect must have; without it the dialect recognises its own.",
            es: "Elemento raíz que debe tener un documento de este dialecto; si falta, el dialecto reconoce los suyos.",
            pt: "Elemento raiz que um documento deste dialeto deve ter; sem ele, o dialeto reconhece os seus.",
            fr: "Élément racine que doit avoir un document de ce dialecte ; sans lui, le dialecte reconnaît les siens."
        ),
        "setting.adapter.recognise.root": Text(
            en: "Local name of the root element.",
            es: "Nombre local del elemento raíz.",
            pt: "Nome local do elemento raiz.",
            fr: "Nom local de l'élément racine."
        ),
        "setting.adapter.recognise.namespace": Text(
            en: "Namespace of the root element.",
            es: "Espacio de nombres del elemento raíz.",
            pt: "Espaço de nomes do elemento raiz.",
            fr: "Espace de noms de l'élément racine."
        ),
        "setting.adapter.signature": Text(
            en: "Style of the issuer's signature.",
            es: "Estilo de la firma del emisor.",
            pt: "Estilo da assinatura do emissor.",
            fr: "Style de la signature de l'émetteur."
        ),
        "setting.adapter.agreements": Text(
            en: "Acronyms of the agreements of which the country is a party; only for certificate-of-origin.",
            es: "Siglas de los acuerdos de los que el país es parte; solo para certificate-of-origin.",
            pt: "Siglas dos acordos de que o país é parte; somente para certificate-of-origin.",
            fr: "Sigles des accords dont le pays est partie ; seulement pour certificate-of-origin."
        ),
        "setting.adapter.checks": Text(
            en: "Rules of the country beyond the standard.",
            es: "Reglas del país además del estándar.",
            pt: "Regras do país além da norma.",
            fr: "Règles du pays en plus de la norme."
        ),
        "setting.adapter.check": Text(
            en: "Which rule.",
            es: "Cuál regla.",
            pt: "Qual regra.",
            fr: "Quelle règle."
        ),
        "setting.adapter.check.pattern": Text(
            en: "Regular expression for number-pattern.",
            es: "Expresión regular para number-pattern.",
            pt: "Expressão regular para number-pattern.",
            fr: "Expression régulière pour number-pattern."
        ),
        "setting.adapter.check.level": Text(
            en: "warn: delivered with a finding; refuse: not taken.",
            es: "warn: se entrega con un aviso; refuse: no se acepta.",
            pt: "warn: entrega-se com um aviso; refuse: não se aceita.",
            fr: "warn: remis avec un constat ; refuse: non accepté."
        ),
        "setting.format": Text(
            en: "Kind and version of the file.",
            es: "Tipo y versión del archivo.",
            pt: "Tipo e versão do arquivo.",
            fr: "Type et version du fichier."
        ),
    ]
}
