extension Catalogue {
    /// Codes of the HTTPTransport module.
    static let transport: [Explanation] = outboundTransport + inboundTransport

    private static let outboundTransport: [Explanation] = [
        Explanation(
            "TRA-001",
            what: Text(
                en: "The address {url} cannot be used: it must be a full https address.",
                es: "La dirección {url} no puede usarse: debe ser una dirección https completa."
            ),
            remedy: Text(
                en: "Correct the address in the partner's file; plain http needs its own word in the configuration.",
                es: "Corrija la dirección en el archivo del socio; http sin cifrar requiere su propia opción."
            )
        ),
        Explanation(
            "TRA-002",
            what: Text(
                en: "The name {host} has no address.",
                es: "El nombre {host} no tiene dirección."
            ),
            remedy: Text(
                en: "Check the spelling of the host and the name servers of this machine.",
                es: "Revise la escritura del nombre y los servidores de nombres de esta máquina."
            )
        ),
        Explanation(
            "TRA-003",
            what: Text(
                en: "No connection to {host}: {detail}.",
                es: "No hay conexión con {host}: {detail}."
            ),
            remedy: Text(
                en: "Check that the partner's gateway runs and that the firewalls let this machine through.",
                es: "Revise que la pasarela del socio esté en marcha y que los cortafuegos dejen pasar a esta máquina."
            )
        ),
        Explanation(
            "TRA-004",
            what: Text(
                en: "The TLS connection with {host} failed: {detail}.",
                es: "La conexión TLS con {host} falló: {detail}."
            ),
            remedy: Text(
                en: "Compare the certificates that both sides have on file; an alert names what the partner refused.",
                es: "Compare los certificados registrados por ambas partes; la alerta dice qué rechazó el socio."
            )
        ),
        Explanation(
            "TRA-005",
            what: Text(
                en: "The server {host} is not trusted: {reason} ({reasonCode})",
                es: "El servidor {host} no es de confianza: {reason} ({reasonCode})"
            ),
            remedy: Text(
                en:
                    "Ask the partner for its present certificate over another channel and pin it; never switch the check off.",
                es: "Pida al socio su certificado vigente por otra vía y fíjelo; nunca desactive la verificación."
            )
        ),
        Explanation(
            "TRA-006",
            what: Text(
                en: "{host} did not answer in time.",
                es: "{host} no respondió a tiempo."
            ),
            remedy: Text(
                en: "It will be tried again; if it stays so, ask the partner or raise the time limit.",
                es: "Se intentará de nuevo; si persiste, consulte al socio o aumente el tiempo límite."
            )
        ),
        Explanation(
            "TRA-007",
            what: Text(
                en: "The answer of {host} is longer than {limit} bytes.",
                es: "La respuesta de {host} supera los {limit} bytes."
            ),
            remedy: Text(
                en: "Check that the address is the right service; raise the limit only if such answers are expected.",
                es:
                    "Revise que la dirección sea el servicio correcto; aumente el límite solo si se esperan tales respuestas."
            )
        ),
        Explanation(
            "TRA-008",
            what: Text(
                en: "The connection with {host} broke before the answer was complete: {detail}.",
                es: "La conexión con {host} se cortó antes de completar la respuesta: {detail}."
            ),
            remedy: Text(
                en: "It will be tried again; the partner recognises the repeat.",
                es: "Se intentará de nuevo; el socio reconoce la repetición."
            )
        ),
        Explanation(
            "TRA-009",
            what: Text(
                en: "More than {limit} requests wait for their turn.",
                es: "Más de {limit} solicitudes esperan su turno."
            ),
            remedy: Text(
                en: "Wait until the queue has drained; look for a partner that answers slowly.",
                es: "Espere a que la cola se vacíe; busque un socio que responda con lentitud."
            )
        ),
        Explanation(
            "TRA-010",
            what: Text(en: "The request was cancelled.", es: "La solicitud fue cancelada."),
            remedy: Text(
                en: "Nothing needs to be done; the delivery is tried again.",
                es: "No hay que hacer nada; la entrega se intentará de nuevo."
            )
        ),
        Explanation(
            "TRA-011",
            what: Text(en: "The gateway is stopping.", es: "La pasarela se está deteniendo."),
            remedy: Text(
                en: "Start it again; what was accepted goes on from where it was.",
                es: "Iníciela de nuevo; lo aceptado continúa donde estaba."
            )
        ),
        Explanation(
            "TRA-012",
            what: Text(
                en: "libcurl cannot be used: {detail}.",
                es: "libcurl no puede usarse: {detail}."
            ),
            remedy: Text(
                en: "Install libcurl 7.85 or newer built with OpenSSL, and check the memory of the machine.",
                es: "Instale libcurl 7.85 o posterior con OpenSSL, y revise la memoria de la máquina."
            )
        ),
        Explanation(
            "TRA-013",
            what: Text(
                en: "A TLS certificate or its key cannot be used: {detail}.",
                es: "Un certificado TLS o su clave no puede usarse: {detail}."
            ),
            remedy: Text(
                en:
                    "Check that both files are PEM, that the key has no passphrase and that it belongs to the certificate.",
                es:
                    "Revise que ambos archivos sean PEM, que la clave no tenga contraseña y que corresponda al certificado."
            )
        ),
        Explanation(
            "TRA-014",
            what: Text(
                en: "Cannot listen on {address}: {detail}.",
                es: "No se puede escuchar en {address}: {detail}."
            ),
            remedy: Text(
                en: "Choose a free port and an address of this machine, or stop the program that holds it.",
                es: "Elija un puerto libre y una dirección de esta máquina, o detenga el programa que lo ocupa."
            )
        ),
    ]

    private static let inboundTransport: [Explanation] = [
        Explanation(
            "TRA-020",
            what: Text(
                en: "The request is longer than {limit} bytes.",
                es: "La solicitud supera los {limit} bytes."
            ),
            remedy: Text(
                en: "Send a smaller document, or ask the operator to raise the limit.",
                es: "Envíe un documento más pequeño, o pida al operador que aumente el límite."
            )
        ),
        Explanation(
            "TRA-021",
            what: Text(
                en: "The body of the request did not arrive in time.",
                es: "El cuerpo de la solicitud no llegó a tiempo."
            ),
            remedy: Text(
                en: "Check the line and send the request again.",
                es: "Revise la línea y envíe la solicitud de nuevo."
            )
        ),
        Explanation(
            "TRA-022",
            what: Text(en: "There is nothing at {path}.", es: "No hay nada en {path}."),
            remedy: Text(
                en: "Compare the address with the interface description, /v1/openapi.json.",
                es: "Compare la dirección con la descripción de la interfaz, /v1/openapi.json."
            )
        ),
        Explanation(
            "TRA-023",
            what: Text(
                en: "{path} does not take the method {method}.",
                es: "{path} no admite el método {method}."
            ),
            remedy: Text(
                en: "Use a method that the interface description names.",
                es: "Use un método que figure en la descripción de la interfaz."
            )
        ),
        Explanation(
            "TRA-024",
            what: Text(
                en: "The request came without a client certificate.",
                es: "La solicitud llegó sin certificado de cliente."
            ),
            remedy: Text(
                en: "Present the certificate that was agreed with the operator of this gateway.",
                es: "Presente el certificado acordado con el operador de esta pasarela."
            )
        ),
        Explanation(
            "TRA-025",
            what: Text(
                en: "The request is not understood: {detail}.",
                es: "La solicitud no se entiende: {detail}."
            ),
            remedy: Text(
                en: "Compare it with the interface description, /v1/openapi.json.",
                es: "Compárela con la descripción de la interfaz, /v1/openapi.json."
            )
        ),
        Explanation(
            "TRA-026",
            what: Text(
                en: "The gateway failed while it worked on the request.",
                es: "La pasarela falló al atender la solicitud."
            ),
            remedy: Text(
                en:
                    "Try again later; if it stays so, give the operator the number {request}, under which the log tells more.",
                es:
                    "Inténtelo más tarde; si persiste, dé al operador el número {request}, con el que el registro dice más."
            )
        ),
    ]
}
