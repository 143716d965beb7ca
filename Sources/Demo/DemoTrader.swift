import Canonical

/// The invented traders and entity of one country.
struct DemoTrader {
    let code: String
    let exporting: OriginParty
    let importing: OriginParty
    /// Who signs for the exporter.
    let signatory: String
    let entity: OriginIssuer
    /// The entity's official, as the directory names the person.
    let official: String

    /// Every country's.
    static let all: [DemoTrader] = [.chile, .peru, .argentina, .brazil]

    static let chile = DemoTrader(
        "CL",
        exporter: ("Viñedos del Maipo S.A.", "Camino Real 100", "Buin", "+56 2 2400 0001"),
        importer: ("Importadora Andes Ltda.", "Calle Larga 55", "Santiago"),
        signatory: "Marcela Fuentes Rojas",
        entity: ("Entidad de demostración (Chile)", "Av. Ejemplo 1", "Santiago", "+56 2 2400 0002"),
        official: "Rosa Contreras Vidal"
    )
    static let peru = DemoTrader(
        "PE",
        exporter: ("Agroexportadora del Sur S.A.C.", "Av. La Marina 1234", "Ica", "+51 1 400 0001"),
        importer: ("Frutería Central S.A.C.", "Jr. Comercio 450", "Lima"),
        signatory: "Julio Quispe Mamani",
        entity: ("Entidad de demostración (Perú)", "Av. Ejemplo 2", "Lima", "+51 1 400 0002"),
        official: "Carmen Huamán Flores"
    )
    static let argentina = DemoTrader(
        "AR",
        exporter: ("Bodega Cuyana S.A.", "Ruta 7 km 1050", "Mendoza", "+54 261 400 0001"),
        importer: ("Almacenes del Plata S.A.", "Av. Ejemplo 300", "Buenos Aires"),
        signatory: "Lucía Benítez",
        entity: ("Entidad de demostración (Argentina)", "Av. Ejemplo 3", "Mendoza", "+54 261 400 0002"),
        official: "Diego Ferreyra"
    )
    static let brazil = DemoTrader(
        "BR",
        exporter: ("Café do Vale Ltda.", "Rua do Porto 20", "Santos", "+55 13 4000 0001"),
        importer: ("Adega do Sul Ltda.", "Rua das Laranjeiras 9", "Porto Alegre"),
        signatory: "João Pereira",
        entity: ("Entidade de demonstração (Brasil)", "Av. Exemplo 4", "Santos", "+55 13 4000 0002"),
        official: "Beatriz Nogueira"
    )

    private typealias Address = (name: String, street: String, city: String)
    private typealias Office = (name: String, street: String, city: String, telephone: String)

    private init(
        _ code: String,
        exporter: Office,
        importer: Address,
        signatory: String,
        entity: Office,
        official: String
    ) {
        let country = CountryCode(rawValue: code)
        self.code = code
        self.signatory = signatory
        self.official = official
        self.exporting = OriginParty(
            name: exporter.name,
            address: exporter.street,
            city: exporter.city,
            country: country,
            telephone: exporter.telephone,
            email: "exportador@\(code.lowercased()).example"
        )
        self.importing = OriginParty(
            name: importer.name,
            address: importer.street,
            city: importer.city,
            country: country
        )
        self.entity = OriginIssuer(
            id: DemoOrigin.entity,
            country: country,
            name: entity.name,
            address: entity.street,
            city: entity.city,
            telephone: entity.telephone,
            email: "entidad@\(code.lowercased()).example",
            url: "https://entidad.\(code.lowercased()).example"
        )
    }
}
