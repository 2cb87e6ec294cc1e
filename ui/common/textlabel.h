// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/colorrole.h"

#include <QLabel>

namespace Gatehouse {

//! A label whose size and colour have a name, kept through changes of theme and font. Plain text
//! unless told otherwise, so that names from a server are never read as markup.
class TextLabel : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    enum class Kind { Title, Heading, Strong, Body, Secondary, Fixed };
    Q_ENUM(Kind)

    explicit TextLabel(Kind kind, QWidget *parent = nullptr);
    TextLabel(Kind kind, const QString &text, QWidget *parent = nullptr);

    void setColorRole(ColorRole role);
    //! As setText(), with places to break in words that are longer than a line may be: where the
    //! label wraps, such a word would be cut at the edge. What is read aloud is \a text itself.
    void setBreakableText(const QString &text);
    //! The text can be selected by mouse, and by keyboard once it has the focus. Not in the tab
    //! order: a list of facts would be a long way to walk.
    void makeSelectable();

    //! Layouts ask with the width of their row, also where the label is held narrower.
    int heightForWidth(int width) const override
    {
        return QLabel::heightForWidth(qMin(width, maximumWidth()));
    }

protected:
    bool event(QEvent *event) override;

private:
    void dress();

    Kind m_kind;
    ColorRole m_role;
    bool m_dressing = false;
};

} // namespace Gatehouse
