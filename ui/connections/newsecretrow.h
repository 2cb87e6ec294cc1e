// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/secret.h"

#include <QWidget>

class QPushButton;

namespace Gatehouse {

class TextLabel;

//! A secret that was just made: dots, and a button that copies it. It is never drawn, so that no
//! picture, screen reader or undo history can hold it.
class NewSecretRow : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewSecretRow)

public:
    struct Words {
        QString label = {}; //!< "Client secret"
        QString hint = {};
        QString copy = {}; //!< "Copy client secret"
    };

    explicit NewSecretRow(QWidget *parent = nullptr);

    void setWords(const Words &words);
    void setSecret(const Secret &secret);
    const Secret &secret() const { return m_secret; }
    bool wasCopied() const { return m_wasCopied; }
    QPushButton *copyButton() const { return m_copy; }

Q_SIGNALS:
    void copyRequested(const Gatehouse::Secret &secret);

private:
    Secret m_secret;
    bool m_wasCopied = false;
    TextLabel *m_label = nullptr;
    TextLabel *m_dots = nullptr;
    QPushButton *m_copy = nullptr;
    TextLabel *m_hint = nullptr;
};

} // namespace Gatehouse
