extension Catalogue {
    /// Codes of the Gateway's configuration, GAT-1xx.
    static let gatewayConfiguration: [Explanation] = [
        Explanation(
            "GAT-101",
            what: Text(
                en: "The key of this role also serves the role {other}.",
                es: "La clave de esta función también sirve para la función {other}."
            ),
            remedy: Text(
                en: "Make a separate key for each role: a key that leaks must not open two doors.",
                es: "Genere una clave distinta para cada función: una clave filtrada no debe abrir dos puertas."
            )
        ),
        Explanation(
            "GAT-102",
            what: Text(
                en: "The partner is of the environment {other}, this gateway of {own}.",
                es: "El socio es del entorno {other} y esta pasarela del entorno {own}."
            ),
            remedy: Text(
                en:
                    "Keep partners of test and production in separate folders, and name the right folder in \"partners\".",
                es:
                    "Mantenga a los socios de prueba (test) y de producción en carpetas separadas e indique la correcta en \"partners\"."
            )
        ),
        Explanation(
            "GAT-103",
            what: Text(
                en: "The party {party} is already taken by this gateway or by another partner.",
                es: "La parte {party} ya pertenece a esta pasarela o a otro socio."
            ),
            remedy: Text(
                en: "Give every partner its own party; put everything about one partner into one file.",
                es: "Dé a cada socio su propia parte; reúna todo lo de un socio en un solo archivo."
            )
        ),
        Explanation(
            "GAT-104",
            what: Text(
                en: "The agreement lets us send {kind}, but names no recipient.",
                es: "El acuerdo permite enviar {kind}, pero no indica destinatario."
            ),
            remedy: Text(
                en:
                    "Add \"recipient\": the partner's national system that gets these documents, or set \"direction: receive\".",
                es:
                    "Agregue \"recipient\": el sistema nacional del socio que recibe estos documentos, o ponga \"direction: receive\"."
            )
        ),
        Explanation(
            "GAT-105",
            what: Text(
                en: "No single backend receives {kind} under this agreement (backend: {backend}).",
                es: "Ningún sistema nacional único recibe {kind} según este acuerdo (backend: {backend})."
            ),
            remedy: Text(
                en: "Name in \"backend\" the id of one of the \"backends\" of gateway.yaml that receives this kind.",
                es: "Indique en \"backend\" el id de uno de los \"backends\" de gateway.yaml que reciba este tipo."
            )
        ),
        Explanation(
            "GAT-106",
            what: Text(
                en: "The partner has two agreements for the same kind of document.",
                es: "El socio tiene dos acuerdos para el mismo tipo de documento."
            ),
            remedy: Text(
                en: "Merge them into one entry; \"direction: both\" serves both ways.",
                es: "Únalos en una sola entrada; \"direction: both\" sirve para ambos sentidos."
            )
        ),
        Explanation(
            "GAT-107",
            what: Text(
                en: "The id or party of the backend {backend} is already taken.",
                es: "El id o la parte del sistema nacional {backend} ya está en uso."
            ),
            remedy: Text(
                en: "Give every backend its own id and its own party.",
                es: "Dé a cada sistema nacional su propio id y su propia parte."
            )
        ),
        Explanation(
            "GAT-108",
            what: Text(
                en: "The backend {backend} receives a kind of document of which it accepts no dialect.",
                es: "El sistema nacional {backend} recibe un tipo de documento del que no acepta ningún dialecto."
            ),
            remedy: Text(
                en: "List in \"accepts\" the dialects that it can read, the best first.",
                es: "Indique en \"accepts\" los dialectos que puede leer, el mejor primero."
            )
        ),
        Explanation(
            "GAT-109",
            what: Text(
                en: "{name} has no way to prove who it is.",
                es: "{name} no tiene cómo probar quién es."
            ),
            remedy: Text(
                en: "Give it \"certificate\" (SHA-256 of its client certificate) or \"token-file\".",
                es: "Asígnele \"certificate\" (SHA-256 de su certificado de cliente) o \"token-file\"."
            )
        ),
        Explanation(
            "GAT-110",
            what: Text(
                en: "{name} and {other} would prove themselves by the same certificate or token.",
                es: "{name} y {other} se identificarían con el mismo certificado o token."
            ),
            remedy: Text(
                en: "Give each its own, or what one does would be written down as done by the other.",
                es: "Dé a cada uno el suyo; de lo contrario lo que haga uno quedaría registrado a nombre del otro."
            )
        ),
        Explanation(
            "GAT-111",
            what: Text(
                en: "The port {port} is already used by the listener {other}.",
                es: "El puerto {port} ya lo usa el punto de escucha {other}."
            ),
            remedy: Text(
                en: "Choose another port: each listener has a trust of its own.",
                es: "Elija otro puerto: cada punto de escucha tiene su propia confianza."
            )
        ),
        Explanation(
            "GAT-112",
            what: Text(
                en: "The file or folder {path} does not exist or may not be read.",
                es: "El archivo o la carpeta {path} no existe o no se puede leer."
            ),
            remedy: Text(
                en: "Correct the path (relative ones start at the file that names them) or its permissions.",
                es: "Corrija la ruta (las relativas parten del archivo que las nombra) o sus permisos."
            )
        ),
        Explanation(
            "GAT-113",
            what: Text(
                en: "The key or certificate {path} cannot be opened: {reason}.",
                es: "La clave o el certificado {path} no se puede abrir: {reason}."
            ),
            remedy: Text(
                en:
                    "Give a PEM file with the certificate first, or an unencrypted PKCS#8 key, or its \"passphrase-file\".",
                es:
                    "Use un archivo PEM con el certificado primero, o una clave PKCS#8 sin cifrar, o indique su \"passphrase-file\"."
            )
        ),
        Explanation(
            "GAT-114",
            what: Text(
                en: "The private key does not belong to the certificate {path}.",
                es: "La clave privada no corresponde al certificado {path}."
            ),
            remedy: Text(
                en: "Name the key that the certificate was issued for.",
                es: "Indique la clave para la que se emitió el certificado."
            )
        ),
        Explanation(
            "GAT-115",
            what: Text(
                en: "The certificate {path} was made for demonstrations and tests ({subject}).",
                es: "El certificado {path} se creó para demostraciones y pruebas ({subject})."
            ),
            remedy: Text(
                en: "In production use certificates of an authority that your country and your partners accept.",
                es: "En producción use certificados de una autoridad que acepten su país y sus socios."
            )
        ),
        Explanation(
            "GAT-116",
            what: Text(
                en: "There is no adapter for the country {country} in {path}.",
                es: "No hay adaptador para el país {country} en {path}."
            ),
            remedy: Text(
                en: "Add a folder {country} with its adapter.yaml, or set \"adapters\" to the folder that has it.",
                es:
                    "Agregue una carpeta {country} con su adapter.yaml, o apunte \"adapters\" a la carpeta que la contiene."
            )
        ),
        Explanation(
            "GAT-117",
            what: Text(
                en: "The certificate {path} is not valid now (valid from {from} to {until}).",
                es: "El certificado {path} no es válido ahora (válido desde {from} hasta {until})."
            ),
            remedy: Text(
                en: "Renew it, or correct the clock of this machine.",
                es: "Renuévelo o corrija el reloj de este equipo."
            )
        ),
        Explanation(
            "GAT-118",
            what: Text(
                en: "Paso knows no dialect {dialect}.",
                es: "Paso no conoce el dialecto {dialect}."
            ),
            remedy: Text(
                en: "Write one of: {known}.",
                es: "Escriba uno de estos: {known}."
            )
        ),
        Explanation(
            "GAT-119",
            what: Text(
                en: "The folder {path} is named by no role.",
                es: "La carpeta {path} no lleva el nombre de ninguna función."
            ),
            remedy: Text(
                en: "Name it issuer or gateway (or one of a gateway's roles); a misspelt folder would trust nobody.",
                es:
                    "Llámela issuer o gateway (o una de las funciones de una pasarela); mal escrita, no daría confianza a nadie."
            )
        ),
        Explanation(
            "GAT-120",
            what: Text(
                en: "This key cannot change while the gateway runs; nothing of the new configuration was taken.",
                es: "Esta clave no puede cambiar con la pasarela en marcha; no se tomó nada de la nueva configuración."
            ),
            remedy: Text(
                en: "Restart the gateway, or put the old value back and reload.",
                es: "Reinicie la pasarela, o restablezca el valor anterior y recargue."
            )
        ),
    ]
}
