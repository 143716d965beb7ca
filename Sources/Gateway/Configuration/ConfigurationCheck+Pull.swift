import AS4
import Exchange
import Settings

extension ConfigurationCheck {
    /// Pull needs channels; a channel belongs to one partner, and the default one to nobody.
    func pullChannels() -> [SettingsProblem] {
        var problems: [SettingsProblem] = []
        var owners: [String: String] = [:]
        for partner in self.configuration.partners {
            let as4 = partner.as4
            func note(_ code: String, _ key: String, _ details: [String: String] = [:]) {
                problems.append(SettingsProblem(code, file: partner.file, key: "as4.\(key)", details))
            }
            if as4.sendBy == .pull {
                guard let mpc = as4.mpc else {
                    note(ConfigurationCode.channelMissing, "mpc")
                    continue
                }
                let other = owners.updateValue(partner.party.text, forKey: mpc)
                if other != nil || MessageChannel.isDefault(mpc) {
                    note(ConfigurationCode.channelShared, "mpc", ["mpc": mpc, "other": other ?? "–"])
                }
            }
            if as4.receiveBy == .pull {
                if as4.pullChannels.isEmpty { note(ConfigurationCode.channelMissing, "pull-mpc") }
                for mpc in as4.pullChannels where MessageChannel.isDefault(mpc) {
                    note(ConfigurationCode.channelShared, "pull-mpc", ["mpc": mpc, "other": "–"])
                }
            }
        }
        return problems
    }
}
