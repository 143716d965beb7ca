/// The codes of ebMS 3.0 and AS4: the English text is what a peer is told.
extension Catalogue {
    static let ebMS: [Explanation] = [
        Explanation(
            "EBMS:0001",
            what: Text(
                en: "A value in the message was not recognized.",
                es: "No se reconoció un valor del mensaje.",
                pt: "Um valor da mensagem não foi reconhecido.",
                fr: "Une valeur du message n'a pas été reconnue."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla.",
                pt: "Compare a mensagem com o acordo de intercâmbio; o diário diz exatamente o que está errado.",
                fr: "Comparez le message avec l'accord d'échange ; le journal dit exactement ce qui ne va pas."
            )
        ),
        Explanation(
            "EBMS:0002",
            what: Text(
                en: "The message asks for a feature that is not supported, but could be processed.",
                es: "El mensaje pide una función no admitida, pero se pudo procesar.",
                pt: "A mensagem pede uma função não suportada, mas pôde ser processada.",
                fr: "Le message demande une fonction non prise en charge, mais a pu être traité."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla.",
                pt: "Compare a mensagem com o acordo de intercâmbio; o diário diz exatamente o que está errado.",
                fr: "Comparez le message avec l'accord d'échange ; le journal dit exactement ce qui ne va pas."
            )
        ),
        Explanation(
            "EBMS:0003",
            what: Text(
                en: "Values in the message contradict each other, the agreement or the standard.",
                es: "Los valores del mensaje se contradicen entre sí, con el acuerdo o con la norma.",
                pt: "Os valores da mensagem contradizem uns aos outros, o acordo ou a norma.",
                fr: "Les valeurs du message contredisent les unes les autres, l'accord ou la norme."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla.",
                pt: "Compare a mensagem com o acordo de intercâmbio; o diário diz exatamente o que está errado.",
                fr: "Comparez le message avec l'accord d'échange ; le journal dit exactement ce qui ne va pas."
            )
        ),
        Explanation(
            "EBMS:0004",
            what: Text(
                en: "The message could not be processed for another reason.",
                es: "El mensaje no se pudo procesar por otro motivo.",
                pt: "A mensagem não pôde ser processada por outro motivo.",
                fr: "Le message n'a pas pu être traité pour une autre raison."
            ),
            remedy: Text(
                en: "Ask the partner for its log; it is tried again by itself.",
                es: "Pida al socio su registro; se reintenta automáticamente.",
                pt: "Peça ao parceiro seu registro; a tentativa é repetida automaticamente.",
                fr: "Demandez au partenaire son journal ; une nouvelle tentative a lieu automatiquement."
            )
        ),
        Explanation(
            "EBMS:0005",
            what: Text(
                en: "There was no connection to the partner.",
                es: "No hubo conexión con el socio.",
                pt: "Não houve conexão com o parceiro.",
                fr: "Il n'y a pas eu de connexion avec le partenaire."
            ),
            remedy: Text(
                en: "Check network, address and certificates; it is tried again by itself.",
                es: "Revise red, dirección y certificados; se reintenta automáticamente.",
                pt: "Verifique rede, endereço e certificados; a tentativa é repetida automaticamente.",
                fr: "Vérifiez le réseau, l'adresse et les certificats ; une nouvelle tentative a lieu automatiquement."
            )
        ),
        Explanation(
            "EBMS:0006",
            what: Text(
                en: "There is no message in the requested channel.",
                es: "No hay ningún mensaje en el canal solicitado.",
                pt: "Não há nenhuma mensagem no canal solicitado.",
                fr: "Il n'y a aucun message dans le canal demandé."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer.",
                pt: "Nada a fazer.",
                fr: "Rien à faire."
            )
        ),
        Explanation(
            "EBMS:0007",
            what: Text(
                en: "The MIME packaging of the message is inconsistent.",
                es: "El empaquetado MIME del mensaje es incoherente.",
                pt: "O empacotamento MIME da mensagem é incoerente.",
                fr: "L'empaquetage MIME du message est incohérent."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla.",
                pt: "Compare a mensagem com o acordo de intercâmbio; o diário diz exatamente o que está errado.",
                fr: "Comparez le message avec l'accord d'échange ; le journal dit exactement ce qui ne va pas."
            )
        ),
        Explanation(
            "EBMS:0008",
            what: Text(
                en: "The message asks for a feature that is not supported.",
                es: "El mensaje pide una función no admitida.",
                pt: "A mensagem pede uma função não suportada.",
                fr: "Le message demande une fonction non prise en charge."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla.",
                pt: "Compare a mensagem com o acordo de intercâmbio; o diário diz exatamente o que está errado.",
                fr: "Comparez le message avec l'accord d'échange ; le journal dit exactement ce qui ne va pas."
            )
        ),
        Explanation(
            "EBMS:0009",
            what: Text(
                en: "The message header is not well-formed or not as the standard has it.",
                es: "El encabezado del mensaje está mal formado o no cumple la norma.",
                pt: "O cabeçalho da mensagem está malformado ou não cumpre a norma.",
                fr: "L'en-tête du message est mal formé ou non conforme à la norme."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla.",
                pt: "Compare a mensagem com o acordo de intercâmbio; o diário diz exatamente o que está errado.",
                fr: "Comparez le message avec l'accord d'échange ; le journal dit exactement ce qui ne va pas."
            )
        ),
        Explanation(
            "EBMS:0010",
            what: Text(
                en: "The message does not fit any agreed processing mode.",
                es: "El mensaje no corresponde a ningún modo de procesamiento acordado.",
                pt: "A mensagem não corresponde a nenhum modo de processamento acordado.",
                fr: "Le message ne correspond à aucun mode de traitement convenu."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla.",
                pt: "Compare a mensagem com o acordo de intercâmbio; o diário diz exatamente o que está errado.",
                fr: "Comparez le message avec l'accord d'échange ; le journal dit exactement ce qui ne va pas."
            )
        ),
        Explanation(
            "EBMS:0011",
            what: Text(
                en: "A payload is outside of the message, or not named in it.",
                es: "Un contenido está fuera del mensaje o no se nombra en él.",
                pt: "Um conteúdo está fora da mensagem ou não é nomeado nela.",
                fr: "Un contenu est hors du message, ou n'y est pas nommé."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla.",
                pt: "Compare a mensagem com o acordo de intercâmbio; o diário diz exatamente o que está errado.",
                fr: "Comparez le message avec l'accord d'échange ; le journal dit exactement ce qui ne va pas."
            )
        ),
        Explanation(
            "EBMS:0101",
            what: Text(
                en: "The signature of the message could not be validated.",
                es: "No se pudo validar la firma del mensaje.",
                pt: "Não foi possível validar a assinatura da mensagem.",
                fr: "La signature du message n'a pas pu être validée."
            ),
            remedy: Text(
                en:
                    "Compare certificates with the partner; the journal of the side that refused says which reference failed.",
                es: "Compare los certificados con el socio; el diario del lado que rechazó dice qué referencia falló.",
                pt: "Compare os certificados com o parceiro; o diário do lado que recusou diz qual referência falhou.",
                fr:
                    "Comparez les certificats avec le partenaire ; le journal du côté qui a refusé dit quelle référence a échoué."
            )
        ),
        Explanation(
            "EBMS:0102",
            what: Text(
                en: "The message could not be decrypted.",
                es: "No se pudo descifrar el mensaje.",
                pt: "Não foi possível decifrar a mensagem.",
                fr: "Le message n'a pas pu être déchiffré."
            ),
            remedy: Text(
                en: "Compare the encryption certificate with the partner.",
                es: "Compare el certificado de cifrado con el socio.",
                pt: "Compare o certificado de cifragem com o parceiro.",
                fr: "Comparez le certificat de chiffrement avec le partenaire."
            )
        ),
        Explanation(
            "EBMS:0103",
            what: Text(
                en: "The message does not meet the agreed security policy.",
                es: "El mensaje no cumple la política de seguridad acordada.",
                pt: "A mensagem não cumpre a política de segurança acordada.",
                fr: "Le message ne respecte pas la politique de sécurité convenue."
            ),
            remedy: Text(
                en: "Compare algorithms, and what is signed and encrypted, with the partner.",
                es: "Compare con el socio los algoritmos y lo que se firma y se cifra.",
                pt: "Compare com o parceiro os algoritmos e o que se assina e se cifra.",
                fr: "Comparez avec le partenaire les algorithmes, et ce qui est signé et chiffré."
            )
        ),
        Explanation(
            "EBMS:0201",
            what: Text(
                en: "Reliable messaging does not work on one side.",
                es: "La mensajería fiable no funciona en un lado.",
                pt: "O envio confiável de mensagens não funciona em um dos lados.",
                fr: "La messagerie fiable ne fonctionne pas d'un côté."
            ),
            remedy: Text(
                en: "Ask the partner for its log.",
                es: "Pida al socio su registro.",
                pt: "Peça ao parceiro seu registro.",
                fr: "Demandez au partenaire son journal."
            )
        ),
        Explanation(
            "EBMS:0202",
            what: Text(
                en: "The receiver could not finish the delivery.",
                es: "El receptor no pudo completar la entrega.",
                pt: "O receptor não pôde concluir a entrega.",
                fr: "Le récepteur n'a pas pu achever la remise."
            ),
            remedy: Text(
                en:
                    "Nothing to do at once: it is tried again by itself. If it lasts, ask the receiver about disk and database.",
                es:
                    "Nada que hacer de inmediato: se reintenta automáticamente. Si persiste, pregunte al receptor por disco y base de datos.",
                pt:
                    "Nada a fazer de imediato: a tentativa é repetida automaticamente. Se persistir, pergunte ao receptor sobre disco e banco de dados.",
                fr:
                    "Rien à faire dans l'immédiat : une nouvelle tentative a lieu automatiquement. Si cela dure, interrogez le récepteur sur son disque et sa base de données."
            )
        ),
        Explanation(
            "EBMS:0301",
            what: Text(
                en: "No receipt came for the message.",
                es: "No llegó ningún acuse de recibo del mensaje.",
                pt: "Não chegou nenhum recibo da mensagem.",
                fr: "Aucun accusé de réception n'est arrivé pour le message."
            ),
            remedy: Text(
                en: "Ask the partner whether the message arrived, then retry or discard it.",
                es: "Pregunte al socio si llegó el mensaje; luego reintente o descártelo.",
                pt: "Pergunte ao parceiro se a mensagem chegou; depois tente de novo ou descarte-a.",
                fr: "Demandez au partenaire si le message est arrivé, puis réessayez ou abandonnez-le."
            )
        ),
        Explanation(
            "EBMS:0302",
            what: Text(
                en: "The receipt does not prove the message.",
                es: "El acuse de recibo no prueba el mensaje.",
                pt: "O recibo não prova a mensagem.",
                fr: "L'accusé de réception ne prouve pas le message."
            ),
            remedy: Text(
                en: "Keep the receipt and ask the partner.",
                es: "Conserve el acuse y pregunte al socio.",
                pt: "Guarde o recibo e pergunte ao parceiro.",
                fr: "Conservez l'accusé de réception et interrogez le partenaire."
            )
        ),
        Explanation(
            "EBMS:0303",
            what: Text(
                en: "A payload could not be decompressed.",
                es: "No se pudo descomprimir un contenido.",
                pt: "Não foi possível descompactar um conteúdo.",
                fr: "Un contenu n'a pas pu être décompressé."
            ),
            remedy: Text(
                en: "Ask the sender to compress before it signs, and to send again.",
                es: "Pida al remitente que comprima antes de firmar y envíe de nuevo.",
                pt: "Peça ao remetente que compacte antes de assinar e envie de novo.",
                fr: "Demandez à l'expéditeur de compresser avant de signer, et d'envoyer de nouveau."
            )
        ),
    ]
}
