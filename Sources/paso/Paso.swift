import ArgumentParser
import PasoCommands

/// The executable: everything that it can do is in PasoCommands.
@main
struct Paso {
    static func main() async {
        await PasoCommand.main()
    }
}
