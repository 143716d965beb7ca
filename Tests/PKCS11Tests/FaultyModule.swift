import Foundation

/// SoftHSM behind a thin layer that fails on order, as real readers do and SoftHSM never does: calls that hang, tokens
/// that are pulled out in mid-call, PINs that are locked.
///
/// What it does stands in a file: `hang`, `sign 32` (C_Sign answers CKR 0x32), `decrypt 6`, `login a0`, `flags 20000`
/// (C_GetTokenInfo adds them). It counts logins in another.
struct FaultyModule {
    let path: String
    private let orders: URL
    private let logins: URL

    init(in folder: URL) throws {
        let name = "faulty-\(UUID().uuidString)"
        self.orders = folder.appending(path: "\(name).orders")
        self.logins = folder.appending(path: "\(name).logins")
        let (source, made) = (folder.appending(path: "\(name).c"), folder.appending(path: "\(name).so"))
        self.path = made.path
        try Data(Self.source(self.orders.path, self.logins.path).utf8).write(to: source)
        try self.order("")
        try Tool.run("clang", "-shared", "-fPIC", "-o", made.path, source.path, "-ldl")
    }

    func order(_ text: String) throws {
        try Data(text.utf8).write(to: self.orders)
    }

    /// Logins that reached the module.
    var loginCount: Int { (try? Data(contentsOf: self.logins).count) ?? 0 }

    private static func source(_ orders: String, _ logins: String) -> String {
        """
        #include <dlfcn.h>
        #include <stdio.h>
        #include <string.h>
        #include <unistd.h>
        typedef unsigned long U;
        typedef U (*call3)(U, void *, U);
        typedef U (*call5)(U, void *, U, void *, U *);
        typedef U (*login4)(U, U, void *, U);
        typedef U (*info2)(U, unsigned char *);
        static void *own[69];
        static void **real;
        static int ordered(const char *what, U *value) {
            char line[64] = {0};
            FILE *file = fopen("\(orders)", "r");
            if (!file) return 0;
            if (!fgets(line, sizeof line, file)) line[0] = 0;
            fclose(file);
            if (strncmp(line, what, strlen(what)) != 0) return 0;
            *value = 0;
            sscanf(line + strlen(what), "%lx", value);
            return 1;
        }
        static void hang(void) { U none; while (ordered("hang", &none)) usleep(20000); }
        static U sign(U session, void *input, U count, void *output, U *length) {
            U result; hang();
            return ordered("sign", &result) ? result : ((call5)real[43])(session, input, count, output, length);
        }
        static U decrypt(U session, void *input, U count, void *output, U *length) {
            U result; hang();
            return ordered("decrypt", &result) ? result : ((call5)real[34])(session, input, count, output, length);
        }
        static U login(U session, U user, void *pin, U length) {
            U result; FILE *file = fopen("\(logins)", "a");
            if (file) { fputc('x', file); fclose(file); }
            return ordered("login", &result) ? result : ((login4)real[18])(session, user, pin, length);
        }
        static U info(U slot, unsigned char *info) {
            U flags; U result = ((info2)real[6])(slot, info);
            if (result == 0 && ordered("flags", &flags)) { U now; memcpy(&now, info + 96, 8); now |= flags; memcpy(info + 96, &now, 8); }
            return result;
        }
        U C_GetFunctionList(void **list) {
            void *library = dlopen("\(SoftToken.module)", RTLD_NOW);
            U (*get)(void ***) = library ? (U (*)(void ***))dlsym(library, "C_GetFunctionList") : 0;
            void **functions;
            if (!get || get(&functions) != 0) return 5;
            memcpy(own, functions, sizeof own);
            real = functions + 1;
            own[1 + 6] = info; own[1 + 18] = login; own[1 + 34] = decrypt; own[1 + 43] = sign;
            *list = own;
            return 0;
        }
        """
    }
}
