// SPDX-License-Identifier: MIT
#pragma once

#include "models/auth/pastedtoken.h"
#include "models/auth/recordfile.h"
#include "models/auth/tokenstore.h"
#include "models/base/clock.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace Gatehouse {

//! The tokens of somebody else's connections that this console holds for a profile: the tokens in
//! the keychain, what is known of them in DIR/tokens/<profile>.json, without a secret. One token a
//! bot.
class PastedTokenKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PastedTokenKeeper)

public:
    //! They live longer.
    struct Parts {
        TokenStore &tokens;
        const Clock &clock;
        ProfileId profile = {};
        QString file = {}; //!< empty: nothing outlives this run
    };
    explicit PastedTokenKeeper(Parts parts, QObject *parent = nullptr);
    ~PastedTokenKeeper() override;

    const std::vector<PastedToken> &tokens() const { return m_tokens; }
    std::optional<PastedToken> find(const QString &botId) const;

    //! Puts the token into the keychain, then the rest into the file; one of the same bot is
    //! replaced. When the keychain fails nothing has changed. What a keychain takes that asks for
    //! its password first, after the handle was dropped, is taken back. Errors: TokenStore's.
    [[nodiscard]] RequestHandle keep(
        const Secret &token, const PastedToken &about, TokenListener<PastedToken> listener);
    //! TokenMissing makes it Missing.
    [[nodiscard]] RequestHandle read(const QString &botId, TokenListener<Secret> listener);
    //! Forgets it; answers what is forgotten, so that it can be kept again. One that is not in the
    //! keychain any more is forgotten as well, and answered empty.
    [[nodiscard]] RequestHandle remove(const QString &botId, TokenListener<Secret> listener);
    enum class Verdict { Works, Refused };
    //! What the server said of it just now.
    void noteChecked(const QString &botId, Verdict verdict);

    //! What the keychain calls the tokens that \a file tells of.
    static QStringList namesIn(const QString &file, const ProfileId &profile);

Q_SIGNALS:
    void changed();

private:
    class Listening;

    QString nameOf(const QString &botId) const;
    PastedToken *held(const QString &botId);
    void put(const PastedToken &token);
    void drop(const QString &botId);
    void save();

    Parts m_parts;
    RecordFile m_file;
    std::vector<PastedToken> m_tokens;
    std::map<QString, RequestHandle> m_writing; //!< by bot
    RequestHandle m_takingBack;
};

} // namespace Gatehouse
