// SPDX-License-Identifier: MIT
#pragma once

#include "models/domain/connection.h"

#include <QWidget>

class QCheckBox;

namespace Gatehouse {

class RadioChoice;
class TextLabel;

//! What a connection may do: five check boxes, three degrees of user information, and the same as a
//! sentence that follows every click.
class CapabilitiesField : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CapabilitiesField)

public:
    explicit CapabilitiesField(QWidget *parent = nullptr);

    Capabilities capabilities() const;
    void setCapabilities(const Capabilities &capabilities);
    //! When a change begins to work; empty: nothing to say.
    void setNote(const QString &note);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void showSentence();

    TextLabel *m_label = nullptr;
    QList<QCheckBox *> m_boxes;
    RadioChoice *m_people = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_note = nullptr;
};

} // namespace Gatehouse
