internal import Glibc

/// Takes the reader's locale, or UTF-8 where that has none: Chinese must draw under `LANG=C` too.
func adoptLocale() {
  setlocale(LC_ALL, "")
  guard let codeset = nl_langinfo(Int32(CODESET)), String(cString: codeset) == "UTF-8" else {
    setlocale(LC_CTYPE, "C.UTF-8")
    return
  }
}

/// A variable of the environment, or nil when it is not set.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
