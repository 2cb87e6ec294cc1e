// SPDX-License-Identifier: MIT
#include "ui/common/quickfilterbutton.h"

#include "ui/theme/buttonkind.h"

#include <QAccessibleWidget>

namespace Gatehouse {

namespace {

class FilterFace final : public QAccessibleWidget {
public:
    explicit FilterFace(QuickFilterButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }
    QString text(QAccessible::Text which) const override
    {
        const QString text = QAccessibleWidget::text(which);
        return text.isEmpty() && which == QAccessible::Description ? button()->toolTip() : text;
    }
    QStringList actionNames() const override
    {
        return widget()->isEnabled() ? QStringList{toggleAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (name == toggleAction() && widget()->isEnabled())
            button()->click();
    }

private:
    QuickFilterButton *button() const { return static_cast<QuickFilterButton *>(widget()); }
};

QAccessibleInterface *filterFaceFor(const QString &className, QObject *object)
{
    if (className != QLatin1String("Gatehouse::QuickFilterButton"))
        return nullptr;
    auto *button = qobject_cast<QuickFilterButton *>(object);
    return button ? new FilterFace(button) : nullptr;
}

} // namespace

QuickFilterButton::QuickFilterButton(QWidget *parent)
    : QToolButton(parent)
{
    QAccessible::installFactory(filterFaceFor); // once, however often it is told
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setButtonKind(this, ButtonKind::Filter);
}

} // namespace Gatehouse
