// PasoCommands: this module's first file is still to come.
