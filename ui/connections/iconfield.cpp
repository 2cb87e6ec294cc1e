// SPDX-License-Identifier: MIT
#include "ui/connections/iconfield.h"

#include "models/net/aside.h"
#include "ui/common/avatar.h"
#include "ui/common/textlabel.h"
#include "ui/connections/emojipicker.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int iconPreview = 40;
}

IconField::IconField(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextLabel::Kind::Strong, this))
    , m_preview(new Avatar(iconPreview, this))
    , m_emoji(new QPushButton(this))
    , m_image(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_below(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_picker(new EmojiPicker(this))
{
    m_emoji->setObjectName(QStringLiteral("chooseEmoji"));
    m_image->setObjectName(QStringLiteral("chooseImage"));
    m_remove->setObjectName(QStringLiteral("removeIcon"));
    m_below->setWordWrap(true);
    m_picker->hide();
    setButtonKind(m_remove, ButtonKind::Text);
    for (QPushButton *button : {m_emoji, m_image, m_remove})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::small);
    row->addWidget(m_preview);
    row->addSpacing(Metrics::tight);
    row->addWidget(m_emoji);
    row->addWidget(m_image);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_label);
    layout->addLayout(row);
    layout->addWidget(m_below);
    layout->addSpacing(Metrics::tight);
    layout->addWidget(m_picker);
    connect(m_emoji, &QPushButton::clicked, this, [this] {
        if (m_picker->isVisibleTo(this))
            closeEmoji();
        else
            openEmoji();
    });
    connect(m_image, &QPushButton::clicked, this, &IconField::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        // The button goes with the icon; the focus stays beside it.
        m_emoji->setFocus(Qt::OtherFocusReason);
        setIcon({});
        Q_EMIT edited();
    });
    connect(m_picker, &EmojiPicker::picked, this, [this](const QString &emoji) {
        closeEmoji();
        setIcon(emoji);
        Q_EMIT edited();
    });
    connect(m_picker, &EmojiPicker::left, this, &IconField::closeEmoji);
    retranslate();
}

IconField::~IconField() = default;

void IconField::setIcon(const QString &icon)
{
    m_reading.reset();
    m_problem = IconImage::Problem::None;
    m_icon = icon;
    showIcon();
}

void IconField::setFace(const QString &id, const QString &name)
{
    m_id = id;
    m_name = name;
    showIcon();
}

void IconField::openEmoji()
{
    m_picker->show();
    m_picker->begin(m_icon);
}

void IconField::closeEmoji()
{
    const bool hadFocus = m_picker->isAncestorOf(focusWidget());
    m_picker->hide();
    if (hadFocus)
        m_emoji->setFocus(Qt::OtherFocusReason);
}

void IconField::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose an image"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Images (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.svg")));
    connect(dialog, &QFileDialog::fileSelected, this, &IconField::readImage);
    dialog->open();
}

void IconField::readImage(const QString &path)
{
    closeEmoji();
    m_problem = IconImage::Problem::None;
    const auto read = std::make_shared<IconImage::Read>();
    m_reading = std::make_unique<Aside>();
    m_reading->run(
        [read, path] { *read = IconImage::read(path); }, [this, read] { takeImage(*read); });
    showIcon();
    Q_EMIT edited();
}

void IconField::takeImage(const IconImage::Read &read)
{
    // Not from within its own signal.
    m_reading.release()->deleteLater();
    m_problem = read.problem;
    if (read.problem == IconImage::Problem::None)
        m_icon = read.address;
    showIcon();
    Q_EMIT edited();
}

QString IconField::problemText(IconImage::Problem problem)
{
    switch (problem) {
    case IconImage::Problem::None:
        return tr("An emoji, or a PNG, JPEG or SVG image. Without one, its initial is shown.");
    case IconImage::Problem::Unreadable:
        return tr("This file cannot be opened. Check that you may read it, or choose another.");
    case IconImage::Problem::NotAPicture:
        return tr("This file is not an image, or it is damaged. Choose a PNG, JPEG or SVG file.");
    case IconImage::Problem::TooLarge:
        return tr("This image is too large. Choose one of at most 10 MB.");
    } // no default: the compiler names a forgotten problem
    Q_UNREACHABLE();
}

void IconField::showIcon()
{
    m_preview->setFace({.id = m_id, .name = m_name, .icon = m_icon});
    m_remove->setVisible(!m_icon.isEmpty());
    const bool isWrong = m_problem != IconImage::Problem::None;
    m_below->setText(isReading() ? tr("Reading the image…") : problemText(m_problem));
    m_below->setColorRole(isWrong ? ColorRole::Danger : ColorRole::Secondary);
    m_image->setAccessibleDescription(m_below->text());
}

void IconField::retranslate()
{
    m_label->setText(tr("Icon"));
    m_emoji->setText(tr("Choose emoji"));
    m_image->setText(tr("Choose image…"));
    m_remove->setText(tr("Remove icon"));
    m_picker->retranslate();
    showIcon();
}

} // namespace Gatehouse
