extension Catalogue {
    /// Help of every command: one line, then examples.
    static let commandHelpTexts: [String: Text] = [
        "help.paso": Text(
            en: "Exchanges signed phytosanitary certificates between countries, with proof on both sides.",
            es: "Intercambia certificados fitosanitarios firmados entre países, con prueba en ambos lados.",
            pt: "Intercambia certificados fitossanitários assinados entre países, com prova em ambos os lados.",
            fr: "Échange des certificats phytosanitaires signés entre pays, avec preuve des deux côtés."
        ),
        "help.paso.more": Text(
            en: """
                Exit codes: 0 good or warned, 1 refused, 2 unusable (no XML, over a limit,
                unknown kind); 64 wrong command line, 66 input missing, 69 gateway
                unreachable, 77 not allowed, 78 configuration wrong. The language is --lang,
                else LANG. What a code means: paso explain XML-003.

                First steps:
                  paso demo                             two countries on this machine
                  paso verify certificate.xml --trust anchors/
                  paso gateway check-config --explain   every setting with its default
                """,
            es: """
                Códigos de salida: 0 bueno o con avisos, 1 rechazado, 2 inservible (no es XML,
                supera un límite, tipo desconocido); 64 línea de órdenes incorrecta, 66 falta
                la entrada, 69 pasarela inaccesible, 77 no permitido, 78 configuración
                incorrecta. El idioma es --lang o, si falta, LANG. Qué significa un código:
                paso explain XML-003.

                Primeros pasos:
                  paso demo                             dos países en este equipo
                  paso verify certificado.xml --trust anclas/
                  paso gateway check-config --explain   cada ajuste y su valor
                """,
            pt: """
                Códigos de saída: 0 válido ou com advertências, 1 recusado, 2 inutilizável (não é
                XML, ultrapassa um limite, tipo desconhecido); 64 linha de comando incorreta, 66
                falta a entrada, 69 gateway inacessível, 77 não permitido, 78 configuração
                incorreta. O idioma é --lang ou, na sua falta, LANG. O que significa um código:
                paso explain XML-003.

                Primeiros passos:
                  paso demo                             dois países nesta máquina
                  paso verify certificado.xml --trust ancoras/
                  paso gateway check-config --explain   cada ajuste e seu valor padrão
                """,
            fr: """
                Codes de sortie : 0 valide ou avec avertissements, 1 refusé, 2 inexploitable (pas
                du XML, au-delà d'une limite, type inconnu) ; 64 ligne de commande incorrecte,
                66 entrée absente, 69 passerelle injoignable, 77 non autorisé, 78 configuration
                incorrecte. La langue est --lang, à défaut LANG. Ce que signifie un code :
                paso explain XML-003.

                Premiers pas :
                  paso demo                             deux pays sur cette machine
                  paso verify certificat.xml --trust ancres/
                  paso gateway check-config --explain   chaque réglage et sa valeur par défaut
                """
        ),
        "help.gateway": Text(
            en: "Runs the gateway, or checks its configuration.",
            es: "Ejecuta la pasarela o revisa su configuración.",
            pt: "Executa o gateway ou verifica sua configuração.",
            fr: "Exécute la passerelle, ou vérifie sa configuration."
        ),
        "help.gateway.more": Text(
            en: """
                Example:
                  paso gateway check-config --config /etc/paso/gateway.yaml
                  paso gateway run --config /etc/paso/gateway.yaml
                """,
            es: """
                Ejemplo:
                  paso gateway check-config --config /etc/paso/gateway.yaml
                  paso gateway run --config /etc/paso/gateway.yaml
                """,
            pt: """
                Exemplo:
                  paso gateway check-config --config /etc/paso/gateway.yaml
                  paso gateway run --config /etc/paso/gateway.yaml
                """,
            fr: """
                Exemple :
                  paso gateway check-config --config /etc/paso/gateway.yaml
                  paso gateway run --config /etc/paso/gateway.yaml
                """
        ),
        "help.run": Text(
            en: "Runs the gateway until it is told to stop.",
            es: "Ejecuta la pasarela hasta que se le ordene parar.",
            pt: "Executa o gateway até que se ordene sua parada.",
            fr: "Exécute la passerelle jusqu'à ce qu'on lui demande de s'arrêter."
        ),
        "help.run.more": Text(
            en: """
                SIGTERM and Ctrl-C stop it after the work in hand. SIGHUP reads the
                configuration again; if anything in it is wrong, the old one stays in force
                and the log says what to correct. Listeners and the data folder need a
                restart.

                Example:
                  paso gateway run --config /etc/paso/gateway.yaml
                """,
            es: """
                SIGTERM y Ctrl-C la detienen al terminar el trabajo en curso. SIGHUP relee la
                configuración; si algo está mal, sigue vigente la anterior y el registro dice
                qué corregir. Los puntos de escucha y la carpeta de datos requieren reinicio.

                Ejemplo:
                  paso gateway run --config /etc/paso/gateway.yaml
                """,
            pt: """
                SIGTERM e Ctrl-C o encerram ao terminar o trabalho em curso. SIGHUP relê a
                configuração; se algo estiver errado, a anterior continua em vigor e o registro
                diz o que corrigir. Os pontos de escuta e a pasta de dados exigem reinício.

                Exemplo:
                  paso gateway run --config /etc/paso/gateway.yaml
                """,
            fr: """
                SIGTERM et Ctrl-C l'arrêtent une fois le travail en cours terminé. SIGHUP relit
                la configuration ; si quelque chose y est faux, l'ancienne reste en vigueur et le
                journal dit quoi corriger. Les ports d'écoute et le dossier des données demandent
                un redémarrage.

                Exemple :
                  paso gateway run --config /etc/paso/gateway.yaml
                """
        ),
        "help.check-config": Text(
            en: "Reads every file of a site and lists all problems together.",
            es: "Lee todos los archivos de una instalación y lista todos los problemas juntos.",
            pt: "Lê todos os arquivos de uma instalação e lista todos os problemas juntos.",
            fr: "Lit tous les fichiers d'une installation et liste tous les problèmes ensemble."
        ),
        "help.check-config.more": Text(
            en: """
                Opens keys, certificates, partners and adapters as the gateway would. Secrets
                are never printed.

                Examples:
                  paso gateway check-config --config gateway.yaml
                  paso gateway check-config --explain
                """,
            es: """
                Abre claves, certificados, socios y adaptadores como lo haría la pasarela.
                Nunca imprime secretos.

                Ejemplos:
                  paso gateway check-config --config gateway.yaml
                  paso gateway check-config --explain
                """,
            pt: """
                Abre chaves, certificados, parceiros e adaptadores como faria o gateway.
                Segredos nunca são impressos.

                Exemplos:
                  paso gateway check-config --config gateway.yaml
                  paso gateway check-config --explain
                """,
            fr: """
                Ouvre clés, certificats, partenaires et adaptateurs comme le ferait la
                passerelle. Les secrets ne sont jamais affichés.

                Exemples :
                  paso gateway check-config --config gateway.yaml
                  paso gateway check-config --explain
                """
        ),
        "help.verify": Text(
            en: "Judges a signed document offline: was it altered, who signed it, were they entitled when they did.",
            es:
                "Juzga un documento firmado sin conexión: si fue alterado, quién lo firmó y si podía hacerlo en ese momento.",
            pt:
                "Julga um documento assinado sem conexão: se foi alterado, quem o assinou e se podia fazê-lo naquele momento.",
            fr:
                "Juge un document signé hors ligne : a-t-il été altéré, qui l'a signé, et y était-il habilité à ce moment-là."
        ),
        "help.verify.more": Text(
            en: """
                --trust names a folder of certificates and revocation lists (PEM or DER). A
                self-signed certificate in it is an anchor for every role; the report then
                says that the role was not checked. Without --at the document's own time and
                now are judged. --style enveloped checks a signed XML document of a kind that
                Paso does not know.

                Examples:
                  paso verify certificate.xml --trust anchors/
                  paso verify certificate.xml --trust anchors/ --at 2026-03-01T12:00:00Z --json
                  paso verify invoice.xml --style enveloped --trust anchors/
                """,
            es: """
                --trust indica una carpeta de certificados y listas de revocación (PEM o DER).
                Un certificado autofirmado en ella es ancla para toda función; el informe dice
                entonces que la función no se comprobó. Sin --at se juzgan la hora del
                documento y la actual. --style enveloped comprueba un documento XML firmado de
                un tipo que Paso no conoce.

                Ejemplos:
                  paso verify certificado.xml --trust anclas/
                  paso verify certificado.xml --trust anclas/ --at 2026-03-01T12:00:00Z --json
                  paso verify factura.xml --style enveloped --trust anclas/
                """,
            pt: """
                --trust indica uma pasta de certificados e listas de revogação (PEM ou DER). Um
                certificado autoassinado nela é âncora para toda função; o relatório diz então
                que a função não foi verificada. Sem --at julgam-se a hora do documento e a
                atual. --style enveloped verifica um documento XML assinado de um tipo que o
                Paso não conhece.

                Exemplos:
                  paso verify certificado.xml --trust ancoras/
                  paso verify certificado.xml --trust ancoras/ --at 2026-03-01T12:00:00Z --json
                  paso verify fatura.xml --style enveloped --trust ancoras/
                """,
            fr: """
                --trust indique un dossier de certificats et de listes de révocation (PEM ou
                DER). Un certificat autosigné qui s'y trouve est une ancre pour tout rôle ; le
                rapport dit alors que le rôle n'a pas été vérifié. Sans --at sont jugées l'heure
                du document et l'heure actuelle. --style enveloped vérifie un document XML signé
                d'un type que Paso ne connaît pas.

                Exemples :
                  paso verify certificat.xml --trust ancres/
                  paso verify certificat.xml --trust ancres/ --at 2026-03-01T12:00:00Z --json
                  paso verify facture.xml --style enveloped --trust ancres/
                """
        ),
        "help.translate": Text(
            en: "Writes a document in another format, or as canonical JSON.",
            es: "Escribe un documento en otro formato o como JSON canónico.",
            pt: "Escreve um documento em outro formato ou como JSON canônico.",
            fr: "Écrit un document dans un autre format, ou en JSON canonique."
        ),
        "help.translate.more": Text(
            en: """
                What the format cannot carry is listed on standard error. A translation
                carries no signature of the issuer. XML of any known format and canonical JSON
                are read.

                Examples:
                  paso translate certificate.xml --to sps-17 -o certificate-17.xml
                  paso translate certificate.xml --to canonical
                """,
            es: """
                Lo que el formato no puede llevar se lista en la salida de errores. Una
                traducción no lleva la firma del emisor. Lee XML de cualquier formato conocido
                y JSON canónico.

                Ejemplos:
                  paso translate certificado.xml --to sps-17 -o certificado-17.xml
                  paso translate certificado.xml --to canonical
                """,
            pt: """
                O que o formato não pode levar é listado na saída de erros. Uma tradução não
                leva a assinatura do emissor. Lê XML de qualquer formato conhecido e JSON
                canônico.

                Exemplos:
                  paso translate certificado.xml --to sps-17 -o certificado-17.xml
                  paso translate certificado.xml --to canonical
                """,
            fr: """
                Ce que le format ne peut pas porter est listé sur la sortie d'erreur. Une
                traduction ne porte pas la signature de l'émetteur. Lit le XML de tout format
                connu et le JSON canonique.

                Exemples :
                  paso translate certificat.xml --to sps-17 -o certificat-17.xml
                  paso translate certificat.xml --to canonical
                """
        ),
        "help.schema": Text(
            en: "Prints the JSON Schema of a canonical document.",
            es: "Imprime el esquema JSON de un documento canónico.",
            pt: "Imprime o esquema JSON de um documento canônico.",
            fr: "Affiche le schéma JSON d'un document canonique."
        ),
        "help.schema.more": Text(
            en: """
                Example:
                  paso schema phytosanitary-certificate > phytosanitary-certificate.schema.json
                """,
            es: """
                Ejemplo:
                  paso schema phytosanitary-certificate > phytosanitary-certificate.schema.json
                """,
            pt: """
                Exemplo:
                  paso schema phytosanitary-certificate > phytosanitary-certificate.schema.json
                """,
            fr: """
                Exemple :
                  paso schema phytosanitary-certificate > phytosanitary-certificate.schema.json
                """
        ),
        "help.explain": Text(
            en: "Says what a code means and what to do about it.",
            es: "Dice qué significa un código y qué hacer.",
            pt: "Diz o que um código significa e o que fazer.",
            fr: "Dit ce que signifie un code et ce qu'il faut faire."
        ),
        "help.explain.more": Text(
            en: """
                Example:
                  paso explain XML-003 --lang es
                """,
            es: """
                Ejemplo:
                  paso explain XML-003 --lang en
                """,
            pt: """
                Exemplo:
                  paso explain XML-003 --lang en
                """,
            fr: """
                Exemple :
                  paso explain XML-003 --lang en
                """
        ),
        "help.pki": Text(
            en: "Makes keys and certificates for demonstrations.",
            es: "Genera claves y certificados para demostraciones.",
            pt: "Cria chaves e certificados para demonstrações.",
            fr: "Crée des clés et des certificats pour des démonstrations."
        ),
        "help.pki.more": Text(
            en: """
                Example:
                  paso pki demo .demo/pki
                """,
            es: """
                Ejemplo:
                  paso pki demo .demo/pki
                """,
            pt: """
                Exemplo:
                  paso pki demo .demo/pki
                """,
            fr: """
                Exemple :
                  paso pki demo .demo/pki
                """
        ),
        "help.pki.demo": Text(
            en: "Makes the authorities, gateways and officers of the demonstration region.",
            es: "Genera las autoridades, pasarelas y funcionarios de la región de demostración.",
            pt: "Cria as autoridades, os gateways e os funcionários da região de demonstração.",
            fr: "Crée les autorités, les passerelles et les fonctionnaires de la région de démonstration."
        ),
        "help.pki.demo.more": Text(
            en: """
                Keys are written in clear, for tests alone; a production gateway refuses these
                certificates.

                Example:
                  paso pki demo .demo/pki
                """,
            es: """
                Las claves se escriben sin cifrar, solo para pruebas; una pasarela de
                producción rechaza estos certificados.

                Ejemplo:
                  paso pki demo .demo/pki
                """,
            pt: """
                As chaves são escritas sem cifragem, somente para testes; um gateway de produção
                recusa estes certificados.

                Exemplo:
                  paso pki demo .demo/pki
                """,
            fr: """
                Les clés sont écrites en clair, pour des essais seulement ; une passerelle de
                production refuse ces certificats.

                Exemple :
                  paso pki demo .demo/pki
                """
        ),
    ]
}
