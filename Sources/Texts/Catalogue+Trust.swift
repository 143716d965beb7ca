extension Catalogue {
    /// Codes of the Trust module.
    static let trust: [Explanation] = trustErrors + chainRefusals + chainFindings + chainSteps

    /// Errors of keys, certificates, lists and files.
    static let trustErrors: [Explanation] = [
        Explanation(
            "TRU-001",
            what: Text(
                en: "OpenSSL could not carry out {operation}.",
                es: "OpenSSL no pudo ejecutar {operation}."
            ),
            remedy: Text(
                en: "Check memory and the OpenSSL 3 installation of this machine, then try again.",
                es: "Compruebe la memoria y la instalación de OpenSSL 3 de esta máquina y vuelva a intentarlo."
            )
        ),
        Explanation(
            "TRU-002",
            what: Text(
                en: "The key cannot be read.",
                es: "No se puede leer la clave."
            ),
            remedy: Text(
                en: "Give a PEM key that is not encrypted, or its passphrase; check that the file is whole.",
                es: "Entregue una clave PEM sin cifrar, o su contraseña; compruebe que el archivo está completo."
            )
        ),
        Explanation(
            "TRU-003",
            what: Text(
                en: "A key of kind {key} cannot be used for {algorithm}.",
                es: "Una clave de tipo {key} no sirve para {algorithm}."
            ),
            remedy: Text(
                en: "Use a key that fits the algorithm; Paso never signs with SHA-1.",
                es: "Use una clave adecuada para el algoritmo; Paso nunca firma con SHA-1."
            )
        ),
        Explanation(
            "TRU-004",
            what: Text(
                en: "The content could not be decrypted.",
                es: "No se pudo descifrar el contenido."
            ),
            remedy: Text(
                en: "Check that the sender encrypts for this gateway's present certificate.",
                es: "Compruebe que el remitente cifra para el certificado vigente de esta pasarela."
            )
        ),
        Explanation(
            "TRU-005",
            what: Text(
                en: "The certificate cannot be read.",
                es: "No se puede leer el certificado."
            ),
            remedy: Text(
                en: "Give one X.509 certificate in DER or PEM.",
                es: "Entregue un certificado X.509 en DER o PEM."
            )
        ),
        Explanation(
            "TRU-006",
            what: Text(
                en: "The revocation list cannot be read.",
                es: "No se puede leer la lista de revocación."
            ),
            remedy: Text(
                en: "Fetch the list again from its issuer; it must be an X.509 CRL in DER or PEM.",
                es: "Descargue de nuevo la lista de su emisor; debe ser una CRL X.509 en DER o PEM."
            )
        ),
        Explanation(
            "TRU-007",
            what: Text(
                en: "The {what} is longer than {limit} octets.",
                es: "El elemento «{what}» supera los {limit} octetos."
            ),
            remedy: Text(
                en: "Use a smaller one; a certificate or list of this size is damaged or hostile.",
                es: "Use uno más pequeño; un certificado o una lista de este tamaño está dañado o es hostil."
            )
        ),
        Explanation(
            "TRU-008",
            what: Text(
                en: "The PEM block {label} is damaged.",
                es: "El bloque PEM {label} está dañado."
            ),
            remedy: Text(
                en: "Export it again; each block needs its BEGIN and END line and clean Base64 between them.",
                es: "Expórtelo de nuevo; cada bloque necesita sus líneas BEGIN y END y Base64 limpio entre ellas."
            )
        ),
        Explanation(
            "TRU-009",
            what: Text(
                en: "The file or folder {file} cannot be read.",
                es: "No se puede leer el archivo o la carpeta {file}."
            ),
            remedy: Text(
                en: "Check that it exists and that the account running Paso may read it.",
                es: "Compruebe que existe y que la cuenta que ejecuta Paso tiene permiso para leerlo."
            )
        ),
        Explanation(
            "TRU-010",
            what: Text(
                en: "The file {file} cannot be used ({cause}).",
                es: "El archivo {file} no se puede usar ({cause})."
            ),
            remedy: Text(
                en: "Look up {cause} for the cause, then replace or remove the file.",
                es: "Consulte {cause} para conocer la causa y después sustituya o retire el archivo."
            )
        ),
        Explanation(
            "TRU-011",
            what: Text(
                en: "The folder {folder} holds no self-signed certificate, so nothing can be trusted by it.",
                es:
                    "La carpeta {folder} no contiene ningún certificado autofirmado, así que no permite confiar en nada."
            ),
            remedy: Text(
                en:
                    "Put the root certificate of the signer's authority there, or the signer's own certificate if it is self-signed (.pem, .crt, .cer).",
                es:
                    "Ponga allí el certificado raíz de la autoridad del firmante, o el del propio firmante si es autofirmado (.pem, .crt, .cer)."
            )
        ),
        Explanation(
            "TRU-012",
            what: Text(
                en: "The folder {folder} holds more than {limit} files.",
                es: "La carpeta {folder} contiene más de {limit} archivos."
            ),
            remedy: Text(
                en: "Keep only anchors, intermediates and revocation lists that are in use.",
                es: "Conserve solo las anclas, los intermedios y las listas de revocación en uso."
            )
        ),
        Explanation(
            "TRU-013",
            what: Text(
                en: "{what} could not be issued.",
                es: "No se pudo emitir {what}."
            ),
            remedy: Text(
                en: "Check names and addresses: no commas, semicolons or line breaks, and a two-letter country.",
                es:
                    "Revise los nombres y las direcciones: sin comas, puntos y comas ni saltos de línea, y con un país de dos letras."
            )
        ),
        Explanation(
            "TRU-014",
            what: Text(
                en: "Everybody on this machine can read the key file {file}.",
                es: "Cualquier usuario de esta máquina puede leer el archivo de clave {file}."
            ),
            remedy: Text(
                en: "Take the right away (chmod 600) and replace the key if others had access to the machine.",
                es: "Quite ese permiso (chmod 600) y sustituya la clave si otras personas tuvieron acceso a la máquina."
            )
        ),
        Explanation(
            "TRU-015",
            what: Text(
                en: "The key does not belong to the certificate {subject}.",
                es: "La clave no corresponde al certificado {subject}."
            ),
            remedy: Text(
                en: "Give the key that this certificate was issued for.",
                es: "Entregue la clave para la que se emitió este certificado."
            )
        ),
    ]
}
