// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace Gatehouse {

class LinkButton;
class TextLabel;

//! One setting of the policy: what it is and what its value means at the left, its values at the
//! right, and how it was as long as a change is staged.
class PolicyRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyRow)

public:
    explicit PolicyRow(QWidget *parent = nullptr);

    struct Texts {
        QString label = {};
        QString hint = {};
        QString link = {}; //!< beside the hint; empty: none
        QStringList values = {};

        friend bool operator==(const Texts &, const Texts &) = default;
    };
    void setTexts(const Texts &texts);
    //! Says nothing.
    void setCurrent(int value);
    //! The value it has without the staged change; empty: nothing is staged.
    void setWas(const QString &value);
    //! Disabled for this reason; empty: enabled.
    void setWhyNot(const QString &reason);
    //! Room is short: the hint is left to the tool tip.
    enum class Density { Roomy, Compact };
    void setDensity(Density density);

    QComboBox *control() const { return m_control; }
    LinkButton *link() const { return m_link; }

Q_SIGNALS:
    void chosen(int value);
    void linkClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void showHint();

    TextLabel *m_label = nullptr;
    TextLabel *m_hint = nullptr;
    LinkButton *m_link = nullptr;
    TextLabel *m_was = nullptr;
    QComboBox *m_control = nullptr;
    QWidget *m_below = nullptr;
    Texts m_texts;
    Density m_density = Density::Roomy;
    QString m_whyNot;
};

} // namespace Gatehouse
