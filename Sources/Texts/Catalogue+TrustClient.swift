extension Catalogue {
    static let trustClient: [Explanation] = [
        Explanation(
            "REV-001",
            what: Text(
                en: "{address} is no address from which a revocation list or an answer can be fetched.",
                es: "{address} no es una dirección de la que se pueda obtener una lista de revocación o una respuesta.",
                pt: "{address} não é um endereço do qual se possa obter uma lista de revogação ou uma resposta.",
                fr: "{address} n'est pas une adresse d'où l'on puisse obtenir une liste de révocation ou une réponse."
            ),
            remedy: Text(
                en: "Write a full http or https address without user, password or fragment.",
                es: "Escriba una dirección http o https completa, sin usuario, contraseña ni fragmento.",
                pt: "Escreva um endereço http ou https completo, sem usuário, senha nem fragmento.",
                fr: "Écrivez une adresse http ou https complète, sans utilisateur, mot de passe ni fragment."
            )
        )
    ]
}
